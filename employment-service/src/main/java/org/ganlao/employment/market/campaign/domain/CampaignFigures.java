package org.ganlao.employment.market.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What a campaign had brought from its beginning to a day.
 *
 * @param source what the figures rest on
 */
@Embeddable
public record CampaignFigures(
        @Column(name = "events_held", nullable = false) int events,
        @Column(nullable = false) int vacancies,
        @Column(nullable = false) int served,
        @Column(nullable = false) int placed,
        @Column(nullable = false) String source) {

    public CampaignFigures {
        Objects.requireNonNull(source, "source");
        if (placed > served) {
            throw new Rejection(CampaignRefusal.MORE_PLACED_THAN_SERVED, placed, served);
        }
    }
}
