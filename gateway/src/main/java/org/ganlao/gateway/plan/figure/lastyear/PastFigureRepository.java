package org.ganlao.gateway.plan.figure.lastyear;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.figure.lastyear.PastFigureRequest.PastFigure;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;

/** Figures of past years as they were stated. */
@Singleton
class PastFigureRepository {

    private static final String STATE = """
            insert into past_statement (id, plan, source, client, source_ref, stated_by, stated_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String END_FORMER = """
            update past_figure set known_to = ?
             where indicator = ? and region = ? and month = ? and known_to = 'infinity'""";

    private static final String LAST = "select max(stated_at) as last, count(*) as statements from past_statement"
            + " where stated_at <= coalesce(?::timestamptz, 'infinity') having count(*) > 0";

    private static final String FIGURES = """
            select figure.indicator, figure.region, figure.month, trim_scale(figure.value) as value
              from past_figure figure join past_statement statement on statement.id = figure.statement
             where figure.month = any (cast(cast(? as text[]) as date[])) and statement.stated_at <= ? and ? < figure.known_to""";

    private static final String LIST = """
            select figure.indicator, figure.region, figure.month, trim_scale(figure.value) as value,
                   statement.source, statement.stated_by, statement.stated_at
              from past_figure figure join past_statement statement on statement.id = figure.statement
             where figure.month between ? and ? and figure.region = any (?) and (?::text is null or figure.indicator = ?)
               and statement.stated_at <= ? and ? < figure.known_to
               and (figure.indicator, figure.region, figure.month) > (?, ?, ?::date)
             order by figure.indicator, figure.region, figure.month limit ?""";

    private static final List<String> FIRST = List.of("", "", "-infinity");

    private final Sql sql;

    PastFigureRepository(Sql sql) {
        this.sql = sql;
    }

    static String key(String indicator, String region, YearMonth month) {
        return indicator + " " + region + " " + month;
    }

    /** Statements are made one after the other, so that each one is known from a moment of its own. */
    void oneAtATime() {
        sql.update("lock table past_statement in share row exclusive mode");
    }

    Optional<UUID> user(Origin origin) {
        return sql.one(
                "select id from past_statement where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    void add(UUID id, String plan, String source, Origin origin, String by, Instant at, List<PastFigure> figures) {
        sql.update(STATE, id, plan, source, origin.client(), origin.sourceRef(), by, at);
        sql.batch(
                END_FORMER,
                figures.stream()
                        .map(figure -> new Object[] {at, figure.indicator(), figure.region(), firstDay(figure)})
                        .toList());
        sql.copy(
                "past_figure (statement, indicator, region, month, value)",
                figures.stream()
                        .map(figure ->
                                new Object[] {id, figure.indicator(), figure.region(), firstDay(figure), figure.value()
                                })
                        .toList());
    }

    private static Object firstDay(PastFigure figure) {
        return figure.month().atDay(1);
    }

    /**
     * What is known at an instant.
     *
     * @param at when the last statement was made
     * @param statements how many there are; by the clocks of two instances a later one may have an earlier instant
     */
    record Latest(Instant at, long statements) {}

    /** The last statement that is known at an instant. */
    Optional<Latest> last(Optional<Instant> asOf) {
        return sql.one(LAST, row -> new Latest(row.instant("last"), row.number("statements")), asOf.orElse(null));
    }

    /** By indicator, region and month. */
    Page<PastFigureView> list(Year year, String indicator, Collection<String> regions, Instant asOf, Paging paging) {
        List<String> behind =
                paging.cursor().isStart() ? FIRST : paging.cursor().keys();
        List<PastFigureView> rows = sql.list(
                LIST,
                PastFigureRepository::view,
                year.atDay(1),
                year.atDay(year.length()),
                regions,
                indicator,
                indicator,
                asOf,
                asOf,
                behind.get(0),
                behind.get(1),
                behind.get(2),
                paging.limit() + 1);
        return Page.of(
                paging,
                rows,
                figure -> List.of(
                        figure.indicator(),
                        figure.region(),
                        figure.month().atDay(1).toString()));
    }

    private static PastFigureView view(Row row) {
        return new PastFigureView(
                row.text("indicator"),
                row.text("region"),
                YearMonth.from(row.date("month")),
                row.decimal("value"),
                row.text("source"),
                row.text("stated_by"),
                row.instant("stated_at"));
    }

    Map<String, BigDecimal> figures(Set<YearMonth> months, Instant asOf) {
        Map<String, BigDecimal> figures = new HashMap<>();
        sql.each(
                FIGURES,
                row -> figures.put(
                        key(row.text("indicator"), row.text("region"), YearMonth.from(row.date("month"))),
                        row.decimal("value")),
                months.stream().map(month -> month.atDay(1).toString()).toList(),
                asOf,
                asOf);
        return figures;
    }
}
