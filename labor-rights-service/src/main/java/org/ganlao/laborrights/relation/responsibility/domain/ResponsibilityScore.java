package org.ganlao.laborrights.relation.responsibility.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * What one criterion brought.
 *
 * @param evidence by which the points were given
 */
@Embeddable
public record ResponsibilityScore(
        @Column(nullable = false) String criterion,
        @Column(nullable = false) int points,
        @Column(nullable = false) String evidence) {

    public ResponsibilityScore {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(evidence, "evidence");
    }
}
