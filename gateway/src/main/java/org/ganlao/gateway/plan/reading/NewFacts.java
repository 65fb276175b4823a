package org.ganlao.gateway.plan.reading;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The only versions of facts of which nothing was known. They end nothing and nothing ends them, so that their rows go
 * straight into the tables; what they change is summed up here and staged, for the batch to be settled as one.
 */
final class NewFacts {

    /** Ids as PostgreSQL sorts them: byte by byte, without a sign. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private final List<FactVersion> versions;
    private final Map<Member, Place> members = new HashMap<>();
    private final Map<Cell, Sum> totals = new HashMap<>();
    private final Map<String, Heard> sources = new HashMap<>();

    NewFacts(List<FactVersion> versions) {
        this.versions = versions;
        for (FactVersion version : versions) {
            sources.merge(version.domain(), new Heard(version.recordedAt(), 1), Heard::plus);
            for (Reading reading : version.readings()) {
                if (reading.member() == null) {
                    totals.merge(Cell.of(reading), new Sum(reading.value(), 1), Sum::plus);
                } else {
                    members.merge(Member.of(reading), Place.of(version, reading), Place::earlier);
                }
            }
        }
    }

    private record Member(String measure, int year, String member) {

        static Member of(Reading reading) {
            return new Member(reading.measure(), reading.occurredOn().getYear(), reading.member());
        }
    }

    private record Place(LocalDate occurredOn, UUID factId, String region) {

        static Place of(FactVersion version, Reading reading) {
            return new Place(reading.occurredOn(), version.factId(), reading.region());
        }

        Place earlier(Place other) {
            int order = occurredOn.compareTo(other.occurredOn);
            return order < 0 || order == 0 && BY_BYTES.compare(factId, other.factId) <= 0 ? this : other;
        }
    }

    private record Cell(String measure, String region, LocalDate month) {

        static Cell of(Reading reading) {
            return new Cell(
                    reading.measure(), reading.region(), reading.occurredOn().withDayOfMonth(1));
        }
    }

    private record Sum(BigDecimal value, long readings) {

        Sum plus(Sum other) {
            return new Sum(value.add(other.value), readings + other.readings);
        }
    }

    private record Heard(Instant lastRecordedAt, long versions) {

        Heard plus(Heard other) {
            return new Heard(
                    lastRecordedAt.isAfter(other.lastRecordedAt) ? lastRecordedAt : other.lastRecordedAt,
                    versions + other.versions);
        }
    }

    /** Runs in the caller's transaction, beside the staging tables. */
    void store(Connection connection) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        new FactRows(versions).store(connection);
        stageMembers(connection);
        stageTotals(connection);
        stageSources(connection);
    }

    private void stageMembers(Connection connection) throws SQLException {
        CopyRows rows =
                new CopyRows(connection, "change (measure, member, fact_id, occurred_on, region, value, readings)");
        for (Map.Entry<Member, Place> entry : members.entrySet()) {
            rows.add(entry.getKey().measure())
                    .add(entry.getKey().member())
                    .add(entry.getValue().factId())
                    .add(entry.getValue().occurredOn())
                    .add(entry.getValue().region())
                    .add(1)
                    .add(1)
                    .endRow();
        }
        rows.end();
    }

    private void stageTotals(Connection connection) throws SQLException {
        CopyRows rows = new CopyRows(connection, "moved (measure, region, month, value, readings)");
        for (Map.Entry<Cell, Sum> entry : totals.entrySet()) {
            rows.add(entry.getKey().measure())
                    .add(entry.getKey().region())
                    .add(entry.getKey().month())
                    .add(entry.getValue().value().toPlainString())
                    .add(entry.getValue().readings())
                    .endRow();
        }
        rows.end();
    }

    private void stageSources(Connection connection) throws SQLException {
        CopyRows rows = new CopyRows(connection, "heard (domain, last_recorded_at, versions)");
        for (Map.Entry<String, Heard> entry : sources.entrySet()) {
            rows.add(entry.getKey())
                    .add(entry.getValue().lastRecordedAt())
                    .add(entry.getValue().versions())
                    .endRow();
        }
        rows.end();
    }
}
