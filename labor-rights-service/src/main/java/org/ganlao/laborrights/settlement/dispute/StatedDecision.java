package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.ClaimDecision;
import org.ganlao.laborrights.settlement.dispute.domain.DecidedClaim;
import org.ganlao.platform.money.Money;

/** What is decided of a claim. */
@Schema(name = "DisputeClaimDecision")
record StatedDecision(
        @NotNull UUID claim,
        @NotNull ClaimDecision decision,

        @Schema(description = "裁决给付金额 · Yuan granted; absent where no money is", examples = "3200.00")
        Money granted) {

    DecidedClaim decided() {
        return new DecidedClaim(claim, decision, granted == null ? Money.ZERO : granted);
    }
}
