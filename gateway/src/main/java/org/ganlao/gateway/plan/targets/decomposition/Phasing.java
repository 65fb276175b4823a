package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * How a target lays its work over the months of the plan's year: twelve shares that sum to one.
 *
 * @param shares of January to December
 */
public record Phasing(List<BigDecimal> shares) {

    private static final int DECIMALS = 6;

    public Phasing {
        shares = List.copyOf(shares);
        if (shares.size() != Month.values().length
                || shares.stream().anyMatch(share -> share.signum() < 0)
                || sum(shares).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("twelve shares sum to one, none is negative");
        }
    }

    /** What is laid before the end of a day; within its month by days. */
    public BigDecimal shareBy(LocalDate day, int year) {
        if (day.getYear() != year) {
            return day.getYear() < year ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        int month = day.getMonthValue();
        BigDecimal ofMonth = shares.get(month - 1)
                .multiply(BigDecimal.valueOf(day.getDayOfMonth()))
                .divide(BigDecimal.valueOf(YearMonth.from(day).lengthOfMonth()), DECIMALS, RoundingMode.HALF_UP);
        return sum(shares.subList(0, month - 1)).add(ofMonth);
    }

    static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
