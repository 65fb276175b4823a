package org.ganlao.socialinsurance.collection.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/** A part of what is cleared, and the day by which it is paid. */
@Embeddable
public record ClearingInstalment(
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(nullable = false) Money amount) {

    public ClearingInstalment {
        if (!amount.isPositive()) {
            throw new Rejection(ArrearsRefusal.INSTALMENT_NOT_POSITIVE).at("/instalments");
        }
    }
}
