package org.ganlao.gateway.plan.publication.release.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;

/**
 * A month, quarter or year.
 *
 * @param code {@code 2007-03}, {@code 2007-Q1} or {@code 2007}
 */
public record Period(String code, YearMonth first, YearMonth last) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(Q[1-4]|0[1-9]|1[0-2]))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** @throws Rejection {@code period-unreadable} */
    public static Period of(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            throw new Rejection(ReleaseRefusal.PERIOD_UNREADABLE, code);
        }
        int year = Integer.parseInt(found.group(1));
        String part = found.group(2);
        if (part == null) {
            return new Period(code, YearMonth.of(year, 1), YearMonth.of(year, 12));
        }
        if (part.startsWith("Q")) {
            int last = MONTHS_OF_A_QUARTER * Integer.parseInt(part.substring(1));
            return new Period(code, YearMonth.of(year, last - 2), YearMonth.of(year, last));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(part));
        return new Period(code, month, month);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** @throws Rejection {@code period-not-over} on its last day and before */
    public void requireOver(LocalDate today) {
        if (!today.isAfter(lastDay())) {
            throw new Rejection(ReleaseRefusal.PERIOD_NOT_OVER, code, lastDay()).at("/period");
        }
    }

    /** @throws Rejection {@code not-a-whole-year} */
    public void requireWholeYear() {
        if (!isWholeYear()) {
            throw new Rejection(ReleaseRefusal.NOT_A_WHOLE_YEAR, code);
        }
    }

    /** From January to its last month: figures are told cumulated, and what moved is seen against the months before. */
    public List<YearMonth> monthsOfTheYear() {
        return Stream.iterate(last.withMonth(1), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The month before it, as long as that lies in the same year. */
    public YearMonth before() {
        return first.getMonthValue() == 1 ? null : first.minusMonths(1);
    }

    private boolean isWholeYear() {
        return first.getMonthValue() == 1 && last.getMonthValue() == 12;
    }

    public String inChinese() {
        String year = first.getYear() + "年";
        if (isWholeYear()) {
            return year + "全年";
        }
        return first.equals(last)
                ? year + first.getMonthValue() + "月"
                : year + "第" + "一二三四".charAt((last.getMonthValue() - 1) / MONTHS_OF_A_QUARTER) + "季度";
    }

    public String inEnglish() {
        if (isWholeYear()) {
            return "year " + first.getYear();
        }
        return first.equals(last)
                ? first.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH) + " "
                        + first.getYear()
                : "quarter " + (last.getMonthValue() + 2) / MONTHS_OF_A_QUARTER + " of " + first.getYear();
    }
}
