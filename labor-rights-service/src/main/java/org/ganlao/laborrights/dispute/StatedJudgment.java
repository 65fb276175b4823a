package org.ganlao.laborrights.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.dispute.domain.DisputeCourtResult;

/** What the court decided. */
record StatedJudgment(
        @NotNull DisputeCourtResult result,

        @Schema(description = "生效日期 · When it came into force", examples = "2007-06-20") @NotNull
        LocalDate on) {}
