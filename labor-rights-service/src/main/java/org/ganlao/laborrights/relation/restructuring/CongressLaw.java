package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.relation.restructuring.domain.VoteLaw;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** How employees' congresses decide on a day. */
@ApplicationScoped
class CongressLaw {

    private final Parameters parameters;

    CongressLaw(Parameters parameters) {
        this.parameters = parameters;
    }

    VoteLaw at(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new VoteLaw(
                figures.integer("restructuring.congress.quorum.thirds"),
                figures.integer("restructuring.congress.majority.halves"));
    }
}
