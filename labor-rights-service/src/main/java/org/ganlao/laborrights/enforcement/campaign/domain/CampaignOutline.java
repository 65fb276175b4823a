package org.ganlao.laborrights.enforcement.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What a campaign is.
 *
 * @param region in which, and below which, its cases lie
 * @param until last day
 */
@Embeddable
public record CampaignOutline(
        @Column(nullable = false) String region,
        @Column(nullable = false) String name,
        @Column(name = "from_day", nullable = false) LocalDate from,
        @Column(name = "until_day", nullable = false) LocalDate until) {

    public CampaignOutline {
        Objects.requireNonNull(name, "name");
        if (until.isBefore(from)) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_BACKWARDS, from);
        }
    }
}
