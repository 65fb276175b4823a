package org.ganlao.laborrights.enforcement.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignFocus;
import org.ganlao.laborrights.enforcement.campaign.domain.InspectionCampaign;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/inspection-campaign.*.v1 describe it. */
record CampaignFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        List<CampaignFocus> focuses,
        LocalDate until,
        LocalDate closedOn,
        Integer employersInspected,
        Integer workersCovered,
        String annulReason)
        implements Fact {

    static CampaignFact of(InspectionCampaign told) {
        return new CampaignFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.focuses(),
                told.outline().until(),
                told.closedOn(),
                told.employersInspected(),
                told.workersCovered(),
                told.annulReason());
    }
}
