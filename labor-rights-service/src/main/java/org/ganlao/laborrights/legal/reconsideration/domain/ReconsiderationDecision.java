package org.ganlao.laborrights.legal.reconsideration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** How a reconsideration was decided. */
@Embeddable
public record ReconsiderationDecision(
        @Column(name = "decided_on") LocalDate on,

        @Enumerated(EnumType.STRING) ReconsiderationResult result,
        @Column(name = "decision_number") String number,
        @Column(name = "grounds") String words) {

    public ReconsiderationDecision {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(words, "words");
    }
}
