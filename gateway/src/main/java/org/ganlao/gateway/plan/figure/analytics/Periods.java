package org.ganlao.gateway.plan.figure.analytics;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * Months of a plan's year, by name or relative to the business month. Of a relative period, what lies outside the year is
 * left out.
 *
 * @param first of the year
 * @param current the business month, or the nearest one of the year
 * @param written reads {@code 2007-03} and refuses what is no month of the year
 */
record Periods(YearMonth first, YearMonth current, Function<String, YearMonth> written) {

    static final List<String> RELATIVE =
            List.of("THIS_MONTH", "LAST_MONTH", "THIS_QUARTER", "LAST_3_MONTHS", "THIS_YEAR");

    private static final Pattern NAME = Pattern.compile("[A-Z]+_.*");
    private static final Pattern LAST_MONTHS = Pattern.compile("LAST_([1-9]\\d?)_MONTHS");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** In the order of time, each once. With neither a name nor a bound: the year up to the business month. */
    List<YearMonth> chosen(List<String> names, String since, String until) {
        SortedSet<YearMonth> months = new TreeSet<>();
        names.forEach(name -> months.addAll(named(name)));
        if (since != null || until != null || names.isEmpty()) {
            months.addAll(between(
                    since == null ? first : written.apply(since), until == null ? current : written.apply(until)));
        }
        return List.copyOf(months);
    }

    private List<YearMonth> named(String name) {
        return NAME.matcher(name).matches() ? relative(name) : List.of(written.apply(name));
    }

    private List<YearMonth> relative(String name) {
        Matcher last = LAST_MONTHS.matcher(name);
        if (last.matches()) {
            return between(current.minusMonths(Integer.parseInt(last.group(1)) - 1L), current);
        }
        return switch (name) {
            case "THIS_MONTH" -> List.of(current);
            case "LAST_MONTH" -> between(current.minusMonths(1), current.minusMonths(1));
            case "THIS_QUARTER" ->
                between(current.minusMonths((current.getMonthValue() - 1) % MONTHS_OF_A_QUARTER), current);
            case "THIS_YEAR" -> between(first, current);
            default -> throw new Rejection(CommonRefusal.UNKNOWN_CODE, name, String.join(", ", RELATIVE));
        };
    }

    private List<YearMonth> between(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .filter(month -> month.getYear() == first.getYear())
                .toList();
    }
}
