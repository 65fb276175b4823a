package org.ganlao.laborrights.legal.casereview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * What was found wrong with a case.
 *
 * @param of the case
 * @param points that it costs
 * @param finding in words
 */
@Embeddable
public record CaseDeduction(
        @Column(name = "case_id", nullable = false) UUID of,
        @Column(nullable = false) String criterion,
        @Column(nullable = false) int points,
        @Column(nullable = false) String finding) {

    public CaseDeduction {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(finding, "finding");
    }
}
