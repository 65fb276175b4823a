package org.ganlao.employment.aid.family.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Where and since when a family is known to have nobody in work.
 *
 * @param region county whose bureau keeps the family
 * @param community code of the community, below that county
 */
@Embeddable
public record Household(
        @Column(nullable = false) String region,
        @Column(nullable = false) String community,
        @Column(name = "identified_on", nullable = false) LocalDate identifiedOn) {

    private static final int COMMUNITY_DIGITS = 12;

    public Household {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(identifiedOn, "identifiedOn");
        if (community.length() != COMMUNITY_DIGITS || !community.startsWith(region)) {
            throw new Rejection(FamilyRefusal.COMMUNITY_OUTSIDE_COUNTY, community, region);
        }
    }
}
