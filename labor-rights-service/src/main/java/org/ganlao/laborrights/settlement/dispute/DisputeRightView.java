package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.dispute.domain.OpenRight;
import org.ganlao.laborrights.settlement.dispute.domain.PartyRight;

/** What a side may do, and until when. */
record DisputeRightView(
        PartyRight right,
        DisputeSide side,

        @Schema(description = "截止日期 · The last day") LocalDate until) {

    static DisputeRightView from(OpenRight open) {
        return new DisputeRightView(open.right(), open.side(), open.until());
    }
}
