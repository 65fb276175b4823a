package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.EnrolmentRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** From when on insurances are open to kinds of persons that came to them one after the other. */
@ApplicationScoped
class OpenInsurances {

    private final Parameters parameters;

    OpenInsurances(Parameters parameters) {
        this.parameters = parameters;
    }

    /** @param from first insured day */
    void require(InsuredKind kind, Insurance insurance, LocalDate from) {
        if (kind == InsuredKind.INSTITUTION_STAFF && !openToInstitutions(insurance, from)) {
            throw new Rejection(EnrolmentRefusal.INSURANCE_NOT_OPEN_YET, kind, insurance, from);
        }
    }

    private boolean openToInstitutions(Insurance insurance, LocalDate from) {
        String code = insurance.name().toLowerCase(Locale.ROOT);
        String open = parameters.at(from).text("social-insurance.enrolment.institution-staff");
        return Arrays.asList(open.split(" ")).contains(code);
    }
}
