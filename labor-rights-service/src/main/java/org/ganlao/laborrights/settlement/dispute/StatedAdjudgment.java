package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.AdjudgedClaim;
import org.ganlao.platform.money.Money;

/** What a court gives for a claim. */
@Schema(name = "DisputeClaimAdjudgment")
record StatedAdjudgment(
        @NotNull UUID claim,

        @Schema(description = "给付金额，无金钱给付的为 0 · Yuan; 0 where no money is due", examples = "2800.00") @NotNull
        Money amount) {

    AdjudgedClaim adjudged() {
        return new AdjudgedClaim(claim, amount);
    }
}
