package org.ganlao.gateway.plan.counting.freshness;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** Looks up how fresh the projection is. */
@Singleton
public class FreshnessRepository {

    private static final String SOURCES = script();
    private static final String REBUILD_NEEDED =
            "select exists (select from projection.built_with where measures_version <> ?) as needed";
    private static final String CHANGES = """
            select (select coalesce(sum(next_offset), 0) from consumer_offset where consumer = 'plan') as offsets,
                   (select coalesce(sum(versions), 0) from projection.source) as versions,
                   (select max(built_at) from projection.built_with) as built_at,
                   (select max(known_from) from opening_statement) as opened_at,
                   greatest((select max(approved_at) from decomposition),
                            (select max(stated_at) from past_statement)) as set_at,
                   (select count(revision) from decomposition) + (select count(*) from past_statement)
                   + (select count(*) from opening_statement) as set""";

    private final Sql sql;
    private final Catalogue catalogue;
    private final Clock clock;

    FreshnessRepository(Sql sql, Catalogue catalogue, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Freshness now() {
        Instant now = clock.instant();
        boolean rebuildNeeded = sql.one(REBUILD_NEEDED, row -> row.flag("needed"), catalogue.measuresVersion())
                .orElse(false);
        List<SourceFreshness> sources = sql.list(SOURCES, row -> source(row).at(now), catalogue.domains());
        return Freshness.of(now, rebuildNeeded, sources);
    }

    /** The feed position of a domain up to which everything was read; -1 where it has said none yet. */
    public long positionReached(String domain) {
        return sql.list(SOURCES, FreshnessRepository::source, List.of(domain)).stream()
                .map(SourceFreshness::position)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(-1L);
    }

    /** Changes with every fact, opening statement and rebuild that may change a total, and with every split of targets and statement of past figures. */
    public ChangeMark changeMark() {
        return sql.one(
                        CHANGES,
                        row -> new ChangeMark(
                                row.number("offsets"),
                                row.number("versions"),
                                row.instant("built_at"),
                                row.instant("opened_at"),
                                row.instant("set_at"),
                                row.number("set")))
                .orElseThrow();
    }

    private static SourceFreshness source(Row row) {
        return new SourceFreshness(
                row.text("domain"),
                row.instant("last_recorded_at"),
                row.number("versions"),
                row.numberOrNull("position"),
                row.instant("recorded_through"),
                null,
                row.numberOrNull("unread"));
    }

    private static String script() {
        try (InputStream in = FreshnessRepository.class.getResourceAsStream("sources.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("sources.sql", e);
        }
    }
}
