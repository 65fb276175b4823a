package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.AdjudgedClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCourtResult;

/** What the court decided. */
record StatedJudgment(
        @NotNull DisputeCourtResult result,

        @Schema(description = "生效日期 · When it came into force", examples = "2007-06-20") @NotNull
        LocalDate on,

        @Schema(description = "法院改判或调解的逐项金额 · What the court gives for each claim, where the award does not stand")
        @Size(max = 10_000)
        List<@Valid @NotNull StatedAdjudgment> claims) {

    List<AdjudgedClaim> adjudged() {
        return claims == null
                ? List.of()
                : claims.stream().map(StatedAdjudgment::adjudged).toList();
    }
}
