package org.ganlao.gateway.plan.figure.comparison;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;

/** Figures of the statistics bureau, those that stand and those that were replaced. */
@Singleton
class BureauFigureRepository {

    private static final String COLUMNS = """
            select figure.id, plan, indicator, region, month, trim_scale(value) as value, publication, note, known_from,
                   nullif(known_to, 'infinity') as known_to, word.explanation, word.stated_at
              from bureau_figure figure
              left join lateral (select explanation, stated_at from bureau_figure_explanation
                                  where bureau_figure = figure.id order by stated_at desc, id desc limit 1) word on true
            """;

    private static final String STANDING = """
             where plan = ? and known_to = 'infinity' and (?::text is null or indicator = ?)
               and region >= ? and region < ? and (?::date is null or month = ?)
               and (indicator, region, month) > (?, ?, ?)
             order by indicator, region, month limit ?""";

    private static final String END_FORMER = """
            update bureau_figure set known_to = ?
             where plan = ? and indicator = ? and region = ? and month = ? and known_to = 'infinity'""";

    private static final String TAKE = """
            insert into bureau_figure (id, plan, indicator, region, month, value, publication, note, client, source_ref,
                                       recorded_by, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    BureauFigureRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<BureauFigure> find(UUID id) {
        return sql.one(COLUMNS + " where figure.id = ?", BureauFigureRepository::figure, id);
    }

    /** In the order of indicator, region and month. */
    Page<BureauFigure> standing(String plan, String indicator, RegionSpan span, YearMonth month, Paging paging) {
        List<String> behind = paging.cursor().isStart()
                ? List.of("", "", YearMonth.of(1, 1).toString())
                : paging.cursor().keys();
        List<BureauFigure> rows = sql.list(
                COLUMNS + STANDING,
                BureauFigureRepository::figure,
                plan,
                indicator,
                indicator,
                span.first(),
                span.behind(),
                month == null ? null : month.atDay(1),
                month == null ? null : month.atDay(1),
                behind.get(0),
                behind.get(1),
                YearMonth.parse(behind.get(2)).atDay(1),
                paging.limit() + 1);
        return Page.of(
                paging,
                rows,
                figure -> List.of(
                        figure.indicator(), figure.region(), figure.month().toString()));
    }

    /** Now, or just behind the figure that gives way: the clocks of two instances are not the same. */
    Instant moment(String plan, String indicator, String region, YearMonth month, Instant now) {
        return sql.one("""
                        select greatest(?::timestamptz, max(known_from) + interval '1 microsecond') as moment
                          from bureau_figure where plan = ? and indicator = ? and region = ? and month = ?""", row -> row.instant("moment"), now, plan, indicator, region, month.atDay(1))
                .orElseThrow();
    }

    /** An earlier figure of the same place gives way to it. */
    void take(BureauFigure figure, Origin origin, String by) {
        sql.update(
                END_FORMER,
                figure.knownFrom(),
                figure.plan(),
                figure.indicator(),
                figure.region(),
                figure.month().atDay(1));
        sql.update(
                TAKE,
                figure.id(),
                figure.plan(),
                figure.indicator(),
                figure.region(),
                figure.month().atDay(1),
                figure.value(),
                figure.publication(),
                figure.note(),
                origin.client(),
                origin.sourceRef(),
                by,
                figure.knownFrom());
    }

    void explain(UUID figure, String explanation, Origin origin, String by, Instant at) {
        sql.update(
                "insert into bureau_figure_explanation (id, bureau_figure, explanation, stated_by, stated_at, client, source_ref)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                figure,
                explanation,
                by,
                at,
                origin.client(),
                origin.sourceRef());
    }

    private static BureauFigure figure(Row row) {
        return new BureauFigure(
                row.uuid("id"),
                row.text("plan"),
                row.text("indicator"),
                row.text("region"),
                YearMonth.from(row.date("month")),
                row.decimal("value"),
                row.text("publication"),
                row.text("note"),
                row.instant("known_from"),
                row.instant("known_to"),
                row.text("explanation"),
                row.instant("stated_at"));
    }
}
