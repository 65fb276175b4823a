package org.ganlao.socialinsurance.oldage.migrant.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.MathContext;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * What of an account is paid to a worker who returns home: what the worker paid, with its share of the interest. What the employer
 * paid stays in the fund.
 *
 * @param months that counted and count no more
 * @param balance of the account, yuan
 * @param brought what contributions brought to it
 * @param byPerson of that, what the worker paid
 * @param refund yuan
 * @param trace by what it was worked out
 */
@Embeddable
public record RefundWorking(
        @Column(nullable = false, updatable = false) int months,
        @Column(nullable = false, updatable = false) Money balance,
        @Column(nullable = false, updatable = false) Money brought,

        @Column(name = "by_person", nullable = false, updatable = false)
        Money byPerson,

        @Column(nullable = false, updatable = false) Money refund,
        @Column(nullable = false, updatable = false) Trace trace) {

    public RefundWorking {
        Objects.requireNonNull(trace, "trace");
    }

    /** HALF_UP once, at the share. */
    public static RefundWorking of(int months, Money balance, Money brought, Money byPerson, Trace trace) {
        if (!balance.isPositive() || !byPerson.isPositive()) {
            throw new Rejection(MigrantRefusal.NOTHING_TO_REFUND).at("/person");
        }
        Money refund = Money.rounded(
                balance.amount().multiply(byPerson.amount()).divide(brought.amount(), MathContext.DECIMAL128));
        return new RefundWorking(
                months,
                balance,
                brought,
                byPerson,
                refund,
                trace.and("account", balance, "yuan")
                        .and("contributions to the account", brought, "yuan")
                        .and("paid by the worker", byPerson, "yuan"));
    }
}
