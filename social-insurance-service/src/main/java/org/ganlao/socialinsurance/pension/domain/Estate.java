package org.ganlao.socialinsurance.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.MathContext;
import org.ganlao.platform.money.Money;

/**
 * What of an account is inherited.
 *
 * @param balance on the day of the application
 * @param drawn what the pension has taken out of it since the retirement: its account part for each month paid, at most the balance
 * @param brought what contributions brought to the account in all
 * @param broughtByPerson of that, what the person paid
 * @param inherited of what is left, the share that the person paid
 */
@Embeddable
public record Estate(
        @Column(nullable = false) Money balance,
        @Column(nullable = false) Money drawn,
        @Column(nullable = false) Money brought,

        @Column(name = "brought_by_person", nullable = false)
        Money broughtByPerson,

        @Column(nullable = false) Money inherited) {

    /** HALF_UP once, at the share. Without any contribution all that is left is the person's. */
    public static Estate of(Money balance, Money dueForMonthsPaid, Money brought, Money broughtByPerson) {
        Money drawn = dueForMonthsPaid.min(balance).max(Money.ZERO);
        Money left = balance.minus(drawn);
        Money inherited = brought.isPositive()
                ? Money.rounded(left.amount()
                        .multiply(broughtByPerson.amount())
                        .divide(brought.amount(), MathContext.DECIMAL128))
                : left;
        return new Estate(balance, drawn, brought, broughtByPerson, inherited);
    }
}
