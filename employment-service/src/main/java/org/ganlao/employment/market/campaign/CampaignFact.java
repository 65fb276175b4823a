package org.ganlao.employment.market.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.market.campaign.domain.CampaignStatement;
import org.ganlao.platform.event.Fact;

/** A statement on the wire; contracts/events/employment/campaign-statement.*.v1 describe it. */
record CampaignFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String programme,
        int year,
        int events,
        int vacancies,
        int served,
        int placed,
        String annulReason)
        implements Fact {

    static CampaignFact of(CampaignStatement statement) {
        return new CampaignFact(
                statement.id(),
                statement.version(),
                statement.occurredOn(),
                statement.recordedAt(),
                statement.region(),
                statement.campaign().programme(),
                statement.campaign().year(),
                statement.figures().events(),
                statement.figures().vacancies(),
                statement.figures().served(),
                statement.figures().placed(),
                statement.annulReason());
    }
}
