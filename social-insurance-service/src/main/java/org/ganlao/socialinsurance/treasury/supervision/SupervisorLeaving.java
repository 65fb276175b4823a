package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SupervisorLeaving(
        @Schema(description = "离任日期", examples = "2007-06-20") @NotNull
        LocalDate on) {}
