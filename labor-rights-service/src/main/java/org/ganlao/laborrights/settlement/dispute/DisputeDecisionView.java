package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.Acceptance;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusalGround;

/** What was decided of an application. */
record DisputeDecisionView(
        LocalDate on,

        @Schema(description = "不予受理的理由 · Why it was not accepted; absent where it was")
        DisputeRefusalGround ground) {

    static DisputeDecisionView from(Acceptance decided) {
        return decided == null ? null : new DisputeDecisionView(decided.on(), decided.ground());
    }
}
