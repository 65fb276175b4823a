package org.ganlao.gateway.plan.counting.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** The query for what each measure adds, month by month of a year, at each reporting region. */
final class YearScript {

    private static final String YEAR = TotalsRepository.script("year-sums.sql");

    private final String query;

    private YearScript(String query) {
        this.query = query;
    }

    /** @param totals query for all of them */
    static YearScript of(String totals) {
        return new YearScript(YEAR.formatted(totals, "true"));
    }

    /**
     * @param totals query for some of them
     * @param openings condition on measure and region that picks the same ones
     */
    static YearScript ofSome(String totals, String openings) {
        return new YearScript(YEAR.formatted(totals, openings));
    }

    ReportedYear read(Sql sql, Year year, Object... parameters) {
        Map<String, Map<String, YearSums>> reported = new HashMap<>();
        Map<LocalDate, YearMonth> months = new HashMap<>();
        sql.each(
                query,
                row -> reported.computeIfAbsent(row.text("measure"), measure -> new HashMap<>())
                        .computeIfAbsent(row.text("region"), region -> new YearSums(year.atMonth(1)))
                        .add(
                                months.computeIfAbsent(row.date("month"), YearMonth::from),
                                month(row),
                                row.decimal("opening")),
                parameters);
        return new ReportedYear(reported);
    }

    private static YearSums.Month month(Row row) {
        BigDecimal value = row.decimal("value");
        BigDecimal sinceOpening = row.decimal("since_opening");
        return new YearSums.Month(
                value,
                sinceOpening == null ? BigDecimal.ZERO : sinceOpening.equals(value) ? value : sinceOpening,
                row.number("readings"));
    }
}
