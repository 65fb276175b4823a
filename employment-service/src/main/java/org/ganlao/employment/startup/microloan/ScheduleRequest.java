package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.RepaymentMethod;
import org.ganlao.platform.money.Money;

/** A loan that somebody thinks of. */
record ScheduleRequest(
        @NotNull Money principal,

        @Schema(description = "期限（月）") @Min(1) @Max(36) int months,

        @NotNull RepaymentMethod method,
        @Schema(examples = "2007-03-20") @NotNull LocalDate disbursedOn) {}
