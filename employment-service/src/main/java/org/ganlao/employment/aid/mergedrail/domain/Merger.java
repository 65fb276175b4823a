package org.ganlao.employment.aid.mergedrail.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a person came onto the merged rail.
 *
 * @param region whose bureau follows the person
 * @param employer token of the former employer
 * @param mergedOn day on which the living allowance ended
 */
@Embeddable
public record Merger(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String employer,

        @Column(name = "merged_on", nullable = false, updatable = false)
        LocalDate mergedOn) {

    public Merger {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(mergedOn, "mergedOn");
    }
}
