package org.ganlao.socialinsurance.oldage.hardship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * What a firm owes for the retirees that it leaves behind.
 *
 * @param ofEach yuan, to the cent
 * @param amount yuan: so much for each of them
 */
@Embeddable
public record LumpSum(
        @Column(nullable = false) int retirees,
        @Column(name = "of_each", nullable = false) Money ofEach,
        @Column(nullable = false) Money amount) {

    public LumpSum {
        Objects.requireNonNull(ofEach, "ofEach");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * @param averageWage of a year, yuan
     * @param rate as a factor
     */
    public static LumpSum of(int retirees, Money averageWage, BigDecimal rate, int years) {
        Money ofEach = averageWage.times(rate.multiply(BigDecimal.valueOf(years)));
        return new LumpSum(retirees, ofEach, ofEach.times(BigDecimal.valueOf(retirees)));
    }
}
