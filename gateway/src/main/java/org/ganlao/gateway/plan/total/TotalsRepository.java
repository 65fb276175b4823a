package org.ganlao.gateway.plan.total;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.region.RegionSpan;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;

/** Reads totals: the sums that are kept, or the readings as they were known at an instant. */
@Singleton
public class TotalsRepository {

    private static final String NOW = script("totals-now.sql");
    private static final String AS_OF = script("totals-as-of.sql");
    private static final String WINDOWS = script("window-sums.sql");
    private static final String MONTHS = """
            with total as (%s)
            select measure, region, month, trim_scale(value) as value, readings from total
             where measure = ? and month <= ? and region >= ? and region < ?
             order by region, month""";

    private final Sql sql;
    private final Catalogue catalogue;
    private final RegionTree tree;
    private final Clock clock;

    TotalsRepository(Sql sql, Catalogue catalogue, RegionTree tree, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * Every measure in every region, seen from the end of a month.
     *
     * @param asOf knowledge of that instant; empty for all that is known now
     */
    public RegionRollUp rollUp(Year year, YearMonth month, Optional<Instant> asOf) {
        return rollUps(year, List.of(month), catalogue.measures().keySet(), asOf)
                .get(month);
    }

    /** Measures in every region, seen from the end of each of several months: one query, however many. */
    public Map<YearMonth, RegionRollUp> rollUps(
            Year year, Collection<YearMonth> months, Collection<String> measures, Optional<Instant> asOf) {
        Map<YearMonth, List<MeasureSums>> reported =
                windowSums(year, months, measures, asOf).stream().collect(Collectors.groupingBy(MeasureSums::month));
        return months.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), month -> RegionRollUp.of(reported.getOrDefault(month, List.of()), tree)));
    }

    private List<MeasureSums> windowSums(
            Year year, Collection<YearMonth> months, Collection<String> measures, Optional<Instant> asOf) {
        List<String> seenFrom =
                months.stream().map(month -> month.atDay(1).toString()).toList();
        Object[] asked = {year.atDay(1), asOf.orElseGet(clock::instant), seenFrom, measures};
        return asOf.isPresent()
                ? sql.list(
                        WINDOWS.formatted(AS_OF),
                        TotalsRepository::measureSums,
                        Stream.concat(Stream.of(asked), Stream.of(asOf.get(), measures))
                                .toArray())
                : sql.list(
                        WINDOWS.formatted(NOW),
                        TotalsRepository::measureSums,
                        Stream.concat(Stream.of(asked), Stream.of(measures)).toArray());
    }

    /** Month by month at the reporting regions of a span, up to a month. */
    List<MonthTotal> months(String measure, RegionSpan span, YearMonth to, Optional<Instant> asOf) {
        if (asOf.isPresent()) {
            return sql.list(
                    MONTHS.formatted(AS_OF),
                    TotalsRepository::monthTotal,
                    asOf.get(),
                    measure,
                    to.atDay(1),
                    span.first(),
                    span.behind());
        }
        return sql.list(
                MONTHS.formatted(NOW), TotalsRepository::monthTotal, measure, to.atDay(1), span.first(), span.behind());
    }

    /** Every total as it was known at an instant. */
    public List<MonthTotal> cells(Instant asOf) {
        return sql.list(AS_OF, TotalsRepository::monthTotal, asOf);
    }

    private static MeasureSums measureSums(Row row) {
        return new MeasureSums(
                YearMonth.from(row.date("seen_month")),
                row.text("measure"),
                row.text("region"),
                new WindowSums(
                        row.decimal("in_year"),
                        row.decimal("at_year_start"),
                        row.decimal("at_date"),
                        row.decimal("all_time"),
                        row.number("readings"),
                        row.flag("opened")));
    }

    private static MonthTotal monthTotal(Row row) {
        return new MonthTotal(
                row.text("measure"),
                row.text("region"),
                YearMonth.from(row.date("month")),
                row.decimal("value"),
                row.number("readings"));
    }

    private static String script(String name) {
        try (InputStream in = TotalsRepository.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
