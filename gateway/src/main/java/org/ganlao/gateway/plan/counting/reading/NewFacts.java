package org.ganlao.gateway.plan.counting.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts of which no other version is known. They end nothing and nothing ends them, so that their rows go straight into
 * the tables, and what they change is summed up here.
 */
final class NewFacts {

    private static final String HEARD = """
            insert into source as known (domain, last_recorded_at, versions) select * from unnest(?, ?, ?)
            on conflict (domain) do update
               set last_recorded_at = greatest(known.last_recorded_at, excluded.last_recorded_at),
                   versions = known.versions + excluded.versions""";

    private final List<FactVersion> versions;

    NewFacts(List<FactVersion> versions) {
        this.versions = versions;
    }

    private record Heard(Instant lastRecordedAt, long versions) {

        Heard plus(Heard other) {
            return new Heard(
                    lastRecordedAt.isAfter(other.lastRecordedAt) ? lastRecordedAt : other.lastRecordedAt,
                    versions + other.versions);
        }
    }

    /** Versions and readings; others may do the same beside it. Runs in the caller's transaction. */
    void store(Connection connection) throws SQLException {
        if (!versions.isEmpty()) {
            new FactRows(versions).store(connection);
        }
    }

    /** What they change; until the transaction ends nobody else may settle. */
    void settle(Connection connection) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        MovedTotals totals = new MovedTotals();
        for (FactVersion version : versions) {
            for (Reading reading : version.readings()) {
                if (reading.member() == null) {
                    totals.add(reading.measure(), reading.region(), reading.occurredOn(), reading.value());
                }
            }
        }
        new DistinctMembers(versions).attribute(connection, totals);
        totals.store(connection);
        storeSources(connection);
    }

    private void storeSources(Connection connection) throws SQLException {
        Map<String, Heard> sources = new HashMap<>();
        versions.forEach(version -> sources.merge(version.domain(), new Heard(version.recordedAt(), 1), Heard::plus));
        Columns<String> domains = new Columns<>(List.copyOf(sources.keySet()));
        try (PreparedStatement heard = connection.prepareStatement(HEARD)) {
            domains.set(heard, 1, "text", domain -> domain);
            domains.set(heard, 2, "timestamptz", domain -> sources.get(domain).lastRecordedAt());
            domains.set(heard, 3, "int8", domain -> sources.get(domain).versions());
            heard.executeUpdate();
        }
    }
}
