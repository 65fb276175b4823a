package org.ganlao.laborrights.legal.reconsideration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * How a reconsideration was decided.
 *
 * @param fine what a penalty was changed to, yuan; null where none was
 */
@Embeddable
public record ReconsiderationDecision(
        @Column(name = "decided_on") LocalDate on,

        @Enumerated(EnumType.STRING) ReconsiderationResult result,
        @Column(name = "decision_number") String number,
        @Column(name = "grounds") String words,
        @Column(name = "changed_fine") Money fine) {

    public ReconsiderationDecision {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(words, "words");
        if (fine != null && result != ReconsiderationResult.CHANGED) {
            throw new Rejection(ReconsiderationRefusal.FINE_NOT_CHANGED).at("/fine");
        }
    }
}
