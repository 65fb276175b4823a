package org.ganlao.skills.provider.rating.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * What one criterion brought.
 *
 * @param count how often the fact was found
 * @param points added; negative where they are taken off
 */
@Embeddable
public record RatingLine(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        RatedFact fact,

        @Column(nullable = false) long count,
        @Column(nullable = false) int points) {

    public RatingLine {
        Objects.requireNonNull(fact, "fact");
    }
}
