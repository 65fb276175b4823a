package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * What a pension of the scheme comes to.
 *
 * @param since first day of its first month
 * @param balance of the account, yuan
 * @param divisor months over which the account is paid out
 * @param accountPart of a month, yuan
 * @param basicPart of a month, yuan
 * @param monthly both
 * @param trace the figures by which it was worked out
 */
@Embeddable
public record LandTerms(
        @Column(nullable = false, updatable = false) LocalDate since,
        @Column(nullable = false, updatable = false) Money balance,
        @Column(nullable = false, updatable = false) int divisor,

        @Column(name = "account_part", nullable = false, updatable = false)
        Money accountPart,

        @Column(name = "basic_part", nullable = false, updatable = false)
        Money basicPart,

        @Column(nullable = false, updatable = false) Money monthly,
        @Column(nullable = false, updatable = false) Trace trace) {

    public LandTerms {
        Objects.requireNonNull(trace, "trace");
        if (!monthly.equals(accountPart.plus(basicPart))) {
            throw new IllegalArgumentException("the parts are not the pension of a month");
        }
    }

    /** The account part is rounded HALF_UP. */
    public static LandTerms of(YearMonth since, Money balance, int divisor, Money basic, Trace trace) {
        Money accountPart = new Money(balance.amount().divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP));
        return new LandTerms(
                since.atDay(1),
                balance,
                divisor,
                accountPart,
                basic,
                accountPart.plus(basic),
                trace.and("account", balance, "yuan"));
    }

    /**
     * The first month that begins when the person is of age and covered.
     *
     * @param age in years
     */
    public static YearMonth earliest(LocalDate born, int age, LocalDate covered) {
        LocalDate ofAge = born.plusYears(age);
        LocalDate day = ofAge.isAfter(covered) ? ofAge : covered;
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
