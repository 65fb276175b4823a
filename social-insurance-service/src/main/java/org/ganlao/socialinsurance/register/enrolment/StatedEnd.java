package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.EndReason;

/** How a person leaves an insurance for good. */
@Schema(examples = "{\"until\":\"2007-03-16\",\"reason\":\"left-work\"}")
record StatedEnd(
        @Schema(description = "停保首日 · First day no longer insured") @NotNull
        LocalDate until,

        @NotNull EndReason reason) {}
