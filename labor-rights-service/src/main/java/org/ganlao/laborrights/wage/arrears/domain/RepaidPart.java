package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What of a repayment one person gets.
 *
 * @param owed the {@link OwedWages} that it repays
 */
@Embeddable
public record RepaidPart(
        @Column(nullable = false) UUID owed,
        @Column(nullable = false) Money amount) {

    public RepaidPart {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * @param remaining what the person is still owed; null where the arrears list no such person
     * @param others of the same repayment
     */
    public void requireWithin(Money remaining, List<RepaidPart> others) {
        if (!amount.isPositive()) {
            throw new Rejection(ArrearsRefusal.NO_AMOUNT_OWED, amount);
        }
        if (remaining == null) {
            throw new Rejection(ArrearsRefusal.PERSON_NOT_LISTED);
        }
        if (others.stream().anyMatch(other -> other.owed().equals(owed))) {
            throw new Rejection(ArrearsRefusal.PAID_TWICE_AT_ONCE);
        }
        if (amount.compareTo(remaining) > 0) {
            throw new Rejection(ArrearsRefusal.MORE_THAN_OWED, remaining);
        }
    }
}
