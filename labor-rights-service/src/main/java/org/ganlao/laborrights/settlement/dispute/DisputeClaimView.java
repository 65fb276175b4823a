package org.ganlao.laborrights.settlement.dispute;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.ClaimDecision;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaimKind;
import org.ganlao.platform.money.Money;

record DisputeClaimView(
        UUID id,

        @Schema(description = "当事劳动者的记录号 · Id of the worker who is a party")
        UUID worker,

        DisputeClaimKind kind,
        Money amount,

        @Schema(description = "裁决或调解结果，结案后方有 · Once the case is concluded")
        ClaimDecision decision,

        Money granted,

        @Schema(description = "法院改判或调解的金额 · Yuan that the court put in its place; absent where it did not")
        Money adjudged) {

    static DisputeClaimView from(DisputeClaim claim) {
        return new DisputeClaimView(
                claim.id(),
                claim.worker(),
                claim.kind(),
                claim.amount(),
                claim.decision(),
                claim.granted(),
                claim.adjudged());
    }
}
