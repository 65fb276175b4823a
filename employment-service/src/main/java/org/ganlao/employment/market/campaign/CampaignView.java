package org.ganlao.employment.market.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.market.campaign.domain.CampaignStatement;
import org.ganlao.platform.http.Versioned;

record CampaignView(
        UUID id,
        int version,
        String region,
        String programme,
        int year,
        LocalDate asOf,
        StatedCampaign figures,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CampaignView from(CampaignStatement statement) {
        return new CampaignView(
                statement.id(),
                statement.version(),
                statement.region(),
                statement.campaign().programme(),
                statement.campaign().year(),
                statement.occurredOn(),
                StatedCampaign.from(statement.figures()),
                statement.annulReason(),
                statement.origin().sourceRef(),
                statement.recordedAt());
    }
}
