package org.ganlao.employment.market.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * A county's part in a campaign of a year.
 *
 * @param programme code
 */
@Embeddable
public record Campaign(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String programme,

        @Column(name = "campaign_year", nullable = false, updatable = false)
        int year) {

    public Campaign {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(programme, "programme");
    }
}
