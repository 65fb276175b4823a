package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ganlao.platform.money.Money;

/**
 * A rate of the year, in per cent; interest is by actual days ÷ 360 (银发[1999]77号).
 *
 * @param percent for example 6.39
 */
public record InterestRate(BigDecimal percent) {

    /** More places than any sum of a loan's life can bring down to the cent. */
    private static final int PLACES = 12;

    private static final BigDecimal DAYS_OF_THE_YEAR_IN_PER_CENT = BigDecimal.valueOf(36_000);
    private static final BigDecimal MONTHS_OF_THE_YEAR_IN_PER_CENT = BigDecimal.valueOf(1_200);

    public static InterestRate of(String percent) {
        return new InterestRate(new BigDecimal(percent));
    }

    /** Not rounded to cents: whoever posts it rounds, once. */
    BigDecimal interest(Money on, LocalDate from, LocalDate to) {
        return on.amount()
                .multiply(percent)
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)))
                .divide(DAYS_OF_THE_YEAR_IN_PER_CENT, PLACES, RoundingMode.HALF_UP);
    }

    BigDecimal ofAMonth() {
        return percent.divide(MONTHS_OF_THE_YEAR_IN_PER_CENT, 2 * PLACES, RoundingMode.HALF_UP);
    }

    /** The rate of arrears, as a multiple of this one. */
    InterestRate times(BigDecimal factor) {
        return new InterestRate(percent.multiply(factor));
    }
}
