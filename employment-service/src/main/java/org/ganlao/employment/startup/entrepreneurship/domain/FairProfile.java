package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What is stated of a fair; a correction states it anew and whole.
 *
 * @param region whose bureau held it
 */
@Embeddable
public record FairProfile(
        @Column(nullable = false) String region,
        @Column(nullable = false) String name,
        @Column(nullable = false) String venue,
        @Column(name = "held_on", nullable = false) LocalDate heldOn,
        @Column(name = "last_day", nullable = false) LocalDate lastDay) {

    public FairProfile {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(venue, "venue");
        if (lastDay.isBefore(heldOn)) {
            throw new Rejection(EntrepreneurshipRefusal.FAIR_ENDS_BEFORE_IT_BEGINS, heldOn);
        }
    }
}
