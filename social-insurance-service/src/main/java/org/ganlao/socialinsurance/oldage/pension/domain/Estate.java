package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.MathContext;
import org.ganlao.platform.money.Money;

/**
 * What of an account is inherited.
 *
 * @param balance on the day of the application, after what the pension drew
 * @param drawn what the pension drew on it since the retirement
 * @param brought what contributions brought to the account in all
 * @param broughtByPerson of that, what the person paid
 * @param inherited of the balance, the share that the person paid
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
    public static Estate of(Money balance, Money drawn, Money brought, Money broughtByPerson) {
        Money inherited = brought.isPositive()
                ? Money.rounded(balance.amount()
                        .multiply(broughtByPerson.amount())
                        .divide(brought.amount(), MathContext.DECIMAL128))
                : balance;
        return new Estate(balance, drawn, brought, broughtByPerson, inherited);
    }
}
