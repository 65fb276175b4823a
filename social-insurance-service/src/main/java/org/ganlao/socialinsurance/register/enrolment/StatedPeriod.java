package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Period;

/** An insured period as requests state it and answers show it. */
record StatedPeriod(
        @Schema(description = "参保首日 · First insured day") @NotNull
        LocalDate from,

        @Schema(description = "停保首日 · First day no longer insured, absent while it lasts")
        LocalDate until) {

    Period period() {
        return new Period(from, until);
    }

    static StatedPeriod from(Period period) {
        return new StatedPeriod(period.from(), period.until());
    }
}
