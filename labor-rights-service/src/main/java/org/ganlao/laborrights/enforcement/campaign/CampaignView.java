package org.ganlao.laborrights.enforcement.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignState;
import org.ganlao.laborrights.enforcement.campaign.domain.InspectionCampaign;
import org.ganlao.platform.http.Versioned;

/** A campaign with what its cases came to. */
@Schema(name = "InspectionCampaign")
record CampaignView(
        UUID id,
        int version,
        CampaignState state,
        StatedCampaign stated,

        @Schema(description = "案件结果 · What the cases in it came to")
        CampaignResult result,

        LocalDate closedOn,
        Integer employersInspected,
        Integer workersCovered,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CampaignView from(InspectionCampaign found, CampaignResult result) {
        return new CampaignView(
                found.id(),
                found.version(),
                found.state(),
                StatedCampaign.from(found),
                result,
                found.closedOn(),
                found.employersInspected(),
                found.workersCovered(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
