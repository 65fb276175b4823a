package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a break in an insurance. */
@Schema(examples = "{\"from\":\"2007-03-15\"}")
record Resumption(
        @Schema(description = "恢复参保首日 · First day insured again") @NotNull
        LocalDate from) {}
