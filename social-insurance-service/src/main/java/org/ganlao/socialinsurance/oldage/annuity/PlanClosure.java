package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PlanClosure(
        @Schema(description = "终止缴费日期 · Last day for which something is paid in", examples = "2007-06-30") @NotNull
        LocalDate on) {}
