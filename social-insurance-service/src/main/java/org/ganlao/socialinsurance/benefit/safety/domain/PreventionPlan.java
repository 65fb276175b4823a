package org.ganlao.socialinsurance.benefit.safety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What is to be spent on prevention.
 *
 * @param plannedOn day of the proposal
 * @param purpose what it is spent on
 */
@Embeddable
public record PreventionPlan(
        @Column(nullable = false, updatable = false) String region,

        @Column(name = "planned_on", nullable = false, updatable = false)
        LocalDate plannedOn,

        @Column(nullable = false, updatable = false) String purpose,
        @Column(nullable = false, updatable = false) Money amount) {

    public PreventionPlan {
        if (!amount.isPositive()) {
            throw new Rejection(SafetyRefusal.NOTHING_TO_SPEND, amount).at("/amount");
        }
    }
}
