package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;
import org.ganlao.gateway.plan.publication.release.domain.Period;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseState;
import org.ganlao.gateway.plan.publication.release.domain.Signature;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/** Releases and what they hold. */
@Singleton
class ReleaseRepository {

    private static final String COLUMNS = """
            select id, plan, period, number, state, version, client, source_ref, known_at, catalogue, target_revision, cells,
                   hash, owners, statistics_unit, open_questions, despite, instead_of, replaces_because, drafted_by,
                   drafted_at, decided_by, decided_at, discarded_because, superseded_by, superseded_at
              from release
            """;

    private static final String INSERT = """
            insert into release (id, plan, period, number, state, version, client, source_ref, known_at, catalogue,
                                 target_revision, cells, hash, owners, statistics_unit, open_questions, despite, instead_of,
                                 replaces_because, drafted_by, drafted_at)
            values (?, ?, ?, ?, 'DRAFT', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MOVE = """
            update release set state = ?, version = ?, decided_by = ?, decided_at = ?, discarded_because = ?,
                               superseded_by = ?, superseded_at = ?
             where id = ? and version = ?""";

    private static final String CELLS = """
            select ordinal, indicator, region, month, numerator, denominator, value, status from release_cell
             where release = ? and (?::text is null or indicator = ?) and (?::text is null or region = ?) and ordinal > ?
             order by ordinal limit ?""";

    private static final int AT_ONCE = 2000;
    private static final int BEFORE_ALL = -1;

    private final Sql sql;

    ReleaseRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Release> find(UUID id) {
        return one("where id = ?", id);
    }

    /** The same, so that nobody else moves it until the transaction ends. */
    Optional<Release> findToChange(UUID id) {
        return one("where id = ? for update", id);
    }

    /** The one that nobody has discarded. */
    Optional<Release> numbered(String plan, String period, int number) {
        return one("where plan = ? and period = ? and number = ? and state <> 'DISCARDED'", plan, period, number);
    }

    /** The highest number of a period that was not discarded. */
    Optional<Release> latest(String plan, String period) {
        return one("where plan = ? and period = ? and state <> 'DISCARDED' order by number desc limit 1", plan, period);
    }

    /** @param onlyPublic only what anybody may see */
    Page<Release> newest(String plan, String period, boolean onlyPublic, Paging paging) {
        List<String> behind = paging.cursor().isStart()
                ? List.of("9999-01-01T00:00:00Z", new UUID(-1, -1).toString())
                : paging.cursor().keys();
        List<Release> rows =
                list("""
                where (?::text is null or plan = ?) and (?::text is null or period = ?)
                  and (not ? or state in ('PUBLISHED', 'SUPERSEDED')) and (drafted_at, id) < (?::timestamptz, ?::uuid)
                order by drafted_at desc, id desc limit ?""", plan, plan, period, period, onlyPublic, behind.get(0), behind.get(1), paging.limit() + 1);
        return Page.of(
                paging,
                rows,
                release -> List.of(
                        release.head().draftedAt().toString(),
                        release.head().id().toString()));
    }

    /** A draft with all that it holds, in the transaction that drafts it. */
    void insert(ReleaseHead head, ReleaseContent content) {
        sql.update(
                INSERT,
                head.id(),
                head.plan(),
                head.period().code(),
                head.number(),
                head.origin().client(),
                head.origin().sourceRef(),
                head.knownAt(),
                head.catalogue(),
                head.targetRevision(),
                head.cells(),
                head.hash(),
                head.owners(),
                head.statistics(),
                head.openQuestions(),
                head.despite(),
                head.insteadOf(),
                head.replacesBecause(),
                head.draftedBy(),
                head.draftedAt());
        sql.batch(
                "insert into release_source (release, domain, position, recorded_through) values (?, ?, ?, ?)",
                content.sources().stream()
                        .map(source ->
                                new Object[] {head.id(), source.domain(), source.position(), source.recordedThrough()})
                        .toList());
        List<Object[]> targets = new ArrayList<>();
        content.targets()
                .forEach(target -> targets.add(new Object[] {
                    head.id(), targets.size(), target.indicator(), target.region(), target.target(), target.upperEnd()
                }));
        sql.copy("release_target (release, ordinal, indicator, region, target, upper_end)", targets);
        List<Object[]> cells = new ArrayList<>(content.cells().size());
        content.cells()
                .forEach(cell -> cells.add(new Object[] {
                    head.id(),
                    cells.size(),
                    cell.indicator(),
                    cell.region(),
                    cell.month().atDay(1),
                    cell.numerator(),
                    cell.denominator(),
                    cell.value(),
                    cell.status()
                }));
        sql.copy(
                "release_cell (release, ordinal, indicator, region, month, numerator, denominator, value, status)",
                cells);
    }

    void sign(UUID release, Signature signature) {
        sql.update(
                "insert into release_signature (release, unit, signed_by, signed_at, hash) values (?, ?, ?, ?, ?)",
                release,
                signature.unit(),
                signature.signedBy(),
                signature.signedAt(),
                signature.hash());
    }

    /** Keeps where the release has come to; it was one version behind. */
    void move(Release release) {
        Release.Ending ending = release.ending();
        Release.Succession succession = release.succession();
        int moved = sql.update(
                MOVE,
                release.state(),
                release.version(),
                ending == null ? null : ending.by(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.because(),
                succession == null ? null : succession.by(),
                succession == null ? null : succession.at(),
                release.head().id(),
                release.version() - 1);
        if (moved == 0) {
            throw new Rejection(CommonRefusal.CONCURRENT_CHANGE);
        }
    }

    /** Over the content as it is stored. */
    String hash(ReleaseHead head) {
        return contentWithoutCells(head).hash(cells -> eachCell(head.id(), cells));
    }

    /** All but its cells. */
    ReleaseContent contentWithoutCells(ReleaseHead head) {
        return content(head, List.of());
    }

    /** Passes all cells on in their order, some of them in memory at a time, and holds no connection while they are taken. */
    void eachCell(UUID release, Consumer<Cell> consumer) {
        int behind = BEFORE_ALL;
        List<Placed> rows;
        do {
            rows = placed(release, null, null, behind, AT_ONCE);
            rows.forEach(placed -> consumer.accept(placed.cell()));
            behind = rows.isEmpty() ? behind : rows.get(rows.size() - 1).ordinal();
        } while (rows.size() == AT_ONCE);
    }

    /** What it says of some regions. */
    ReleaseContent contentOf(ReleaseHead head, Collection<String> regions) {
        return content(
                head,
                sql.list(
                        "select indicator, region, month, numerator, denominator, value, status from release_cell"
                                + " where release = ? and region = any (?) order by ordinal",
                        ReleaseRepository::cell,
                        head.id(),
                        regions));
    }

    private ReleaseContent content(ReleaseHead head, List<Cell> cells) {
        return new ReleaseContent(ReleaseContent.Says.of(head), sources(head.id()), targets(head.id()), cells);
    }

    List<SourceMark> sources(UUID release) {
        return sql.list(
                "select domain, position, recorded_through from release_source where release = ? order by domain",
                row -> new SourceMark(
                        row.text("domain"), row.numberOrNull("position"), row.instant("recorded_through")),
                release);
    }

    List<FrozenTarget> targets(UUID release) {
        return sql.list(
                "select indicator, region, target, upper_end from release_target where release = ? order by ordinal",
                row -> new FrozenTarget(
                        row.text("indicator"), row.text("region"), row.decimal("target"), row.decimal("upper_end")),
                release);
    }

    /** A figure and its place in the content. */
    record Placed(Cell cell, int ordinal) {}

    /** @param behind place behind which the page begins */
    Page<Cell> cells(UUID release, String indicator, String region, int behind, Paging paging) {
        List<Placed> rows = placed(release, indicator, region, behind, paging.limit() + 1);
        return Page.of(paging, rows, placed -> List.of(String.valueOf(placed.ordinal())))
                .map(Placed::cell);
    }

    List<Placed> placed(UUID release, String indicator, String region, int behind, int limit) {
        return sql.list(CELLS, ReleaseRepository::placed, release, indicator, indicator, region, region, behind, limit);
    }

    /** @param region null for all */
    List<Placed> placed(UUID release, Collection<String> indicators, String region) {
        return sql.list("""
                select ordinal, indicator, region, month, numerator, denominator, value, status from release_cell
                 where release = ? and indicator = any (?) and (?::text is null or region = ?) order by ordinal""", ReleaseRepository::placed, release, indicators, region, region);
    }

    private static Placed placed(Row row) {
        return new Placed(cell(row), (int) row.number("ordinal"));
    }

    /** In the order of the content. */
    List<String> indicators(UUID release) {
        return sql.list(
                "select indicator from release_cell where release = ? group by indicator order by min(ordinal)",
                row -> row.text("indicator"),
                release);
    }

    private Optional<Release> one(String where, Object... parameters) {
        return list(where, parameters).stream().findFirst();
    }

    private List<Release> list(String where, Object... parameters) {
        List<Release> rows = sql.list(COLUMNS + where, row -> release(row, List.of()), parameters);
        Map<UUID, List<Signature>> signed =
                signatures(rows.stream().map(row -> row.head().id().toString()).toList());
        return rows.stream()
                .map(row -> new Release(
                        row.head(),
                        signed.getOrDefault(row.head().id(), List.of()),
                        row.state(),
                        row.version(),
                        row.ending(),
                        row.succession()))
                .toList();
    }

    private record Signed(UUID release, Signature signature) {}

    private Map<UUID, List<Signature>> signatures(List<String> releases) {
        return sql
                .list(
                        "select release, unit, signed_by, signed_at, hash from release_signature"
                                + " where release = any (?::uuid[]) order by signed_at, unit",
                        row -> new Signed(
                                row.uuid("release"),
                                new Signature(
                                        row.text("unit"),
                                        row.text("signed_by"),
                                        row.instant("signed_at"),
                                        row.text("hash"))),
                        releases)
                .stream()
                .collect(Collectors.groupingBy(
                        Signed::release, Collectors.mapping(Signed::signature, Collectors.toList())));
    }

    private static Release release(Row row, List<Signature> signatures) {
        return new Release(
                head(row),
                signatures,
                ReleaseState.valueOf(row.text("state")),
                (int) row.number("version"),
                row.instant("decided_at") == null
                        ? null
                        : new Release.Ending(
                                row.text("decided_by"), row.instant("decided_at"), row.text("discarded_because")),
                row.uuid("superseded_by") == null
                        ? null
                        : new Release.Succession(row.uuid("superseded_by"), row.instant("superseded_at")));
    }

    private static ReleaseHead head(Row row) {
        return new ReleaseHead(
                row.uuid("id"),
                row.text("plan"),
                Period.of(row.text("period")),
                (int) row.number("number"),
                new Origin(row.text("client"), row.text("source_ref")),
                row.instant("known_at"),
                row.text("catalogue"),
                (int) row.number("target_revision"),
                (int) row.number("cells"),
                row.text("hash"),
                row.texts("owners"),
                row.text("statistics_unit"),
                row.texts("open_questions"),
                row.text("despite"),
                row.uuid("instead_of"),
                row.text("replaces_because"),
                row.text("drafted_by"),
                row.instant("drafted_at"));
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.text("indicator"),
                row.text("region"),
                YearMonth.from(row.date("month")),
                row.decimal("numerator"),
                row.decimal("denominator"),
                row.decimal("value"),
                CellStatus.valueOf(row.text("status")));
    }
}
