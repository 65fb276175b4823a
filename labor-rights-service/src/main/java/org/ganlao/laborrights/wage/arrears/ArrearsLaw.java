package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.parameter.Parameters;

/** Which arrears are historical, and from when on instalments are called due. */
@ApplicationScoped
class ArrearsLaw {

    private final Parameters parameters;

    ArrearsLaw(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The day before which arrears are historical, for a record of this day. */
    LocalDate planBegins(LocalDate day) {
        return LocalDate.parse(parameters.at(day).text("labor.arrears.historical-before"));
    }

    /** Days before its day from which an instalment is due. */
    int soon(LocalDate day) {
        return parameters.at(day).integer("labor.arrears.instalment-due.days");
    }
}
