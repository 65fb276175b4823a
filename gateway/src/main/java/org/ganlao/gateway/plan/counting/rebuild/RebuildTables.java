package org.ganlao.gateway.plan.counting.rebuild;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** The live and the rebuilt projection, as two schemas. */
@Singleton
class RebuildTables {

    static final String SCHEMA = "projection_rebuild";

    private static final String DIFFERENCES = script();
    private static final String LIVE_OFFSETS =
            "select topic, partition, next_offset from consumer_offset where consumer = 'plan'";

    private final Sql sql;
    private final Catalogue catalogue;
    private final Clock clock;

    RebuildTables(Sql sql, Catalogue catalogue, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Differences that were found. */
    record Differences(long count, List<Difference> first) {}

    /** A row that is not the same in both. */
    record Difference(String what, String place, String live, String rebuilt) {}

    void begin() {
        call("begin_projection_rebuild()");
    }

    /** How far the live projection has read, by what is committed. */
    Map<TopicPartition, Long> liveOffsets() {
        return sql
                .list(
                        LIVE_OFFSETS,
                        row -> Map.entry(
                                new TopicPartition(row.text("topic"), (int) row.number("partition")),
                                row.number("next_offset")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Differences compare() {
        long[] count = {0};
        List<Difference> first = sql.list(DIFFERENCES, row -> {
            count[0] = row.number("all_differences");
            return difference(row);
        });
        return new Differences(count[0], first);
    }

    /** From the commit on, what was rebuilt serves. */
    void swap() {
        sql.update("delete from projection_rebuild.built_with");
        sql.update(
                "insert into projection_rebuild.built_with (measures_version, built_at) values (?, ?)",
                catalogue.measuresVersion(),
                clock.instant());
        call("swap_projection()");
    }

    void discard() {
        sql.update("drop schema if exists projection_rebuild cascade");
        sql.update("drop schema if exists projection_former cascade");
    }

    private void call(String function) {
        sql.list("select " + function, row -> row);
    }

    private static Difference difference(Row row) {
        return new Difference(row.text("what"), row.text("place"), row.text("live"), row.text("rebuilt"));
    }

    private static String script() {
        try (InputStream in = RebuildTables.class.getResourceAsStream("differences.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("differences.sql", e);
        }
    }
}
