package org.ganlao.skills.appraisal.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * By what a person was found skilled.
 *
 * @param body that evaluated, by name
 * @param organisation code of the enterprise; null elsewhere
 * @param institution the college; null elsewhere
 * @param reference of the minutes, roll or report
 * @param assessors how many took part
 * @param theory points of 100; null where there was no such part
 * @param practice points of 100
 */
@Embeddable
public record Evidence(
        @Column(nullable = false) String body,
        String organisation,
        UUID institution,
        @Column(nullable = false) String reference,
        @Column(name = "held_on", nullable = false) LocalDate heldOn,
        @Column(nullable = false) int assessors,
        @Column(name = "theory_score") BigDecimal theory,

        @Column(name = "practice_score", nullable = false) BigDecimal practice,

        @Column(nullable = false) String summary) {

    public Evidence {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(heldOn, "heldOn");
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(summary, "summary");
    }
}
