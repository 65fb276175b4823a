package org.ganlao.gateway.plan.counting.total;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.gateway.plan.counting.past.PastQuestions;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;

/**
 * Reads totals: the sums that are kept, or the readings as they were known at an instant. Callers who ask for these take their places
 * among the {@link PastQuestions}, whatever it is for; who compares all totals for us does not.
 */
@Singleton
public class TotalsRepository {

    static final String NOW = script("totals-now.sql");
    static final String AS_OF = script("totals-as-of.sql");
    private static final String SINCE = script("totals-since.sql");
    private static final int SINCE_PARAMETERS =
            Math.toIntExact(SINCE.chars().filter(character -> character == '?').count());
    private static final int MOST_CHANGES = 50_000;
    private static final String MUCH_CHANGED = """
            select count(*) > ? as much
              from (select from projection.fact_version where recorded_at > ? limit ? + 1) changed""";
    private static final String MONTHS = """
            with total as (%s)
            select measure, region, month, trim_scale(value) as value, readings from total
             where measure = ? and month <= ? and region >= ? and region < ?
             order by region, month""";

    private final Sql sql;
    private final RegionTree tree;
    private final KeptYears kept;
    private final PastQuestions questions;

    TotalsRepository(Sql sql, RegionTree tree, KeptYears kept, PastQuestions questions) {
        this.sql = sql;
        this.tree = tree;
        this.kept = kept;
        this.questions = questions;
    }

    /**
     * Every measure in every region as it is now, seen from the end of a month. Where nothing has changed since the last look at
     * the month, its sums are the same objects.
     *
     * @param fresh looked up before; who comes with the same one gets the same totals
     */
    public RegionRollUp latest(Year year, YearMonth month, Freshness fresh) {
        return kept.rollUp(year, month, fresh);
    }

    /** Some measures as they are now, seen from the end of each of several months; {@code fresh} as in {@link #latest}. */
    public Map<YearMonth, RegionRollUp> latest(
            Year year, Collection<YearMonth> months, Collection<String> measures, Freshness fresh) {
        return kept.rollUps(year, months, measures, fresh);
    }

    /**
     * Measures in every region, seen from the end of each of several months of a year: one query, however many.
     *
     * @param asOf knowledge of that instant; empty for all that is known now
     */
    public Map<YearMonth, RegionRollUp> rollUps(
            Year year, Collection<YearMonth> months, Collection<String> measures, Optional<Instant> asOf) {
        if (months.isEmpty()) {
            return Map.of();
        }
        if (asOf.isEmpty()) {
            return kept.rollUps(year, months, measures, null);
        }
        return questions
                .ask(() -> reported(year, Collections.max(months), measures, asOf.get()))
                .rollUps(months, measures, tree);
    }

    private ReportedYear reported(Year year, YearMonth last, Collection<String> measures, Instant asOf) {
        Known known = known(Optional.of(asOf));
        return YearScript.of(known.totals())
                .read(
                        sql,
                        year,
                        known.within(List.of(year.atDay(1), last.atDay(1), asOf, measures), List.of(measures)));
    }

    /** Month by month at the reporting regions of a span, up to a month. */
    List<MonthTotal> months(String measure, RegionSpan span, YearMonth to, Optional<Instant> asOf) {
        Supplier<List<MonthTotal>> answer = () -> readMonths(measure, span, to, asOf);
        return asOf.isEmpty() ? answer.get() : questions.ask(answer);
    }

    private List<MonthTotal> readMonths(String measure, RegionSpan span, YearMonth to, Optional<Instant> asOf) {
        Known known = known(asOf);
        return sql.list(
                MONTHS.formatted(known.totals()),
                TotalsRepository::monthTotal,
                known.within(List.of(), List.of(measure, to.atDay(1), span.first(), span.behind())));
    }

    /** Every total as it was known at an instant. */
    public List<MonthTotal> cells(Instant asOf) {
        Known known = known(Optional.of(asOf));
        return sql.list(known.totals(), TotalsRepository::monthTotal, known.within(List.of(), List.of()));
    }

    /**
     * A way to the totals.
     *
     * @param totals query for them
     * @param parameters of that query
     */
    private record Known(String totals, List<?> parameters) {

        /** Those of the query around it, too. */
        Object[] within(List<?> before, List<?> behind) {
            return Stream.of(before, parameters, behind).flatMap(List::stream).toArray();
        }
    }

    /** What was known at an instant is told by the kept totals and what has changed since, unless that is much. */
    private Known known(Optional<Instant> asOf) {
        if (asOf.isEmpty()) {
            return new Known(NOW, List.of());
        }
        boolean much = sql.one(MUCH_CHANGED, row -> row.flag("much"), MOST_CHANGES, asOf.get(), MOST_CHANGES)
                .orElseThrow();
        return much
                ? new Known(AS_OF, List.of(asOf.get()))
                : new Known(SINCE, Collections.nCopies(SINCE_PARAMETERS, asOf.get()));
    }

    private static MonthTotal monthTotal(Row row) {
        return new MonthTotal(
                row.text("measure"),
                row.text("region"),
                YearMonth.from(row.date("month")),
                row.decimal("value"),
                row.number("readings"));
    }

    static String script(String name) {
        try (InputStream in = TotalsRepository.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
