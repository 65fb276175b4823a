package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Whether a resident's year is paid, so that the scheme covers the day. */
@ApplicationScoped
public class ResidentCoverage {

    private final ResidentFundingRepository fundings;

    ResidentCoverage(ResidentFundingRepository fundings) {
        this.fundings = fundings;
    }

    public boolean covers(UUID enrolment, LocalDate day) {
        return fundings.covers(enrolment, day);
    }
}
