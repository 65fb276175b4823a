package org.ganlao.gateway.plan.counting.total;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A measure at one reporting region through a year, from which its windows are told as seen from the end of any month. */
final class YearSums {

    private final YearMonth first;
    private final NavigableMap<YearMonth, BigDecimal> openings = new TreeMap<>();
    private final NavigableMap<YearMonth, Month> months = new TreeMap<>();

    /** @param first month of the year */
    YearSums(YearMonth first) {
        this.first = first;
    }

    /**
     * What one month adds; all before the year is the month before it.
     *
     * @param sinceOpening as far as no opening statement from before the year replaces it
     */
    record Month(BigDecimal value, BigDecimal sinceOpening, long readings) {

        private static final Month NONE = new Month(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        Month plus(Month other) {
            return new Month(value.add(other.value), sinceOpening.add(other.sinceOpening), readings + other.readings);
        }
    }

    /** @param opening null unless one was stated for the month's end */
    void add(YearMonth month, Month sums, BigDecimal opening) {
        if (opening == null) {
            months.merge(month, sums, Month::plus);
        } else {
            openings.put(month, opening);
        }
    }

    WindowSums until(YearMonth month) {
        YearMonth past = first.minusMonths(1);
        Month before = months.getOrDefault(past, Month.NONE);
        Month inYear = between(past, month);
        YearMonth recently = month.minusMonths(WindowSums.RECENT_MONTHS);
        YearMonth opened = openings.floorKey(month);
        BigDecimal stated = opened == null ? BigDecimal.ZERO : openings.get(opened);
        BigDecimal since = opened == null || opened.equals(past)
                ? before.sinceOpening().add(inYear.value())
                : between(opened, month).value();
        return new WindowSums(
                trimmed(inYear.value()),
                trimmed(openings.getOrDefault(past, BigDecimal.ZERO).add(before.sinceOpening())),
                trimmed(stated.add(since)),
                trimmed(before.value().add(inYear.value())),
                trimmed(between(recently.isBefore(past) ? past : recently, month)
                        .value()),
                before.readings() + inYear.readings(),
                opened != null);
    }

    private Month between(YearMonth behind, YearMonth to) {
        return months.subMap(behind, false, to, true).values().stream().reduce(Month.NONE, Month::plus);
    }

    /** As the database trims: no zeros behind the point, no exponent. */
    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
