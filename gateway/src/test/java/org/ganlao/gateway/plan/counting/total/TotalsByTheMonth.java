package org.ganlao.gateway.plan.counting.total;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;

/** A witness: all sums as seen from the end of one month, worked out by one statement instead of in memory. */
public final class TotalsByTheMonth {

    private TotalsByTheMonth() {}

    /** As known at an instant. */
    public static RegionRollUp rollUp(Sql sql, RegionTree tree, Year year, YearMonth month, Instant asOf) {
        return RegionRollUp.of(
                sql.list(
                        script().formatted(TotalsRepository.AS_OF),
                        TotalsByTheMonth::sums,
                        year.atDay(1),
                        month.atDay(1),
                        asOf,
                        asOf),
                tree);
    }

    private static MeasureSums sums(Row row) {
        return new MeasureSums(
                row.text("measure"),
                row.text("region"),
                new WindowSums(
                        row.decimal("in_year"),
                        row.decimal("at_year_start"),
                        row.decimal("at_date"),
                        row.decimal("all_time"),
                        row.decimal("recent"),
                        row.number("readings"),
                        row.flag("opened")));
    }

    private static String script() {
        try (InputStream in = TotalsByTheMonth.class.getResourceAsStream("window-sums.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("window-sums.sql", e);
        }
    }
}
