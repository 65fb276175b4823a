package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.Revocation;
import org.ganlao.laborrights.settlement.dispute.domain.RevocationGround;

/** The application to revoke a final award, and the ruling. */
record DisputeRevocationView(
        LocalDate askedOn,
        RevocationGround ground,
        LocalDate ruledOn,

        @Schema(description = "是否撤销，未裁定的不填 · Whether it was revoked; absent before the ruling")
        Boolean revoked,

        LocalDate workersReceivedOn,
        LocalDate employersReceivedOn) {

    static DisputeRevocationView from(Revocation asked) {
        return asked == null
                ? null
                : new DisputeRevocationView(
                        asked.askedOn(),
                        asked.ground(),
                        asked.ruledOn(),
                        asked.revoked(),
                        asked.workersReceivedOn(),
                        asked.employersReceivedOn());
    }
}
