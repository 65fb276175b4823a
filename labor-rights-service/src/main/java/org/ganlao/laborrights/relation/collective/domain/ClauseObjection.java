package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * What the department objects to.
 *
 * @param clause of the contract
 * @param opinion why it cannot stand
 */
@Embeddable
public record ClauseObjection(
        @Column(nullable = false) String clause,
        @Column(nullable = false) String opinion) {

    public ClauseObjection {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(opinion, "opinion");
    }
}
