package org.ganlao.laborrights.relation.roll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What an employer states of a person on its roll.
 *
 * @param employer token
 * @param region of the workplace
 * @param industry division of the national classification of industries, for example {@code 47} for building
 * @param joinedOn first day on the roll
 * @param leftOn last day on the roll; null while the person is on it
 */
@Embeddable
public record Post(
        @Column(nullable = false) String employer,
        @Column(nullable = false) String region,
        @Column(nullable = false) String industry,
        @Column(name = "joined_on", nullable = false) LocalDate joinedOn,
        @Column(name = "left_on") LocalDate leftOn) {

    public Post {
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            throw new Rejection(RollRefusal.LEAVES_BEFORE_JOINING, joinedOn);
        }
    }

    Post leftAfter(LocalDate lastDay) {
        return new Post(employer, region, industry, joinedOn, lastDay);
    }

    public Span onRoll() {
        return Span.through(joinedOn, leftOn);
    }
}
