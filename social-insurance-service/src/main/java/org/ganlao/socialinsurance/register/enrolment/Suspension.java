package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A break in an insurance. */
@Schema(examples = "{\"until\":\"2007-03-01\"}")
record Suspension(
        @Schema(description = "停保首日 · First day no longer insured") @NotNull
        LocalDate until) {}
