package org.ganlao.gateway.plan.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Versions and their readings as rows. */
record FactRows(List<FactVersion> versions) {

    private static final String VERSION = " (fact_id, version, recorded_at, domain, event_id)";
    private static final String READING =
            " (fact_id, version, measure, leg, ordinal, region, occurred_on, value, member";
    private static final String FOR_EVER = "infinity";

    /** For the scripts to find out what they supersede. */
    void stage(Connection connection) throws SQLException {
        copyVersions(new CopyRows(connection, "staged_version" + VERSION));
        copyReadings(new CopyRows(connection, "staged_reading" + READING + ")"), false);
    }

    /** Straight into the tables, as living ones. */
    void store(Connection connection) throws SQLException {
        copyVersions(new CopyRows(connection, "fact_version" + VERSION));
        copyReadings(new CopyRows(connection, "reading" + READING + ", known_from, known_to)"), true);
    }

    private void copyVersions(CopyRows rows) throws SQLException {
        for (FactVersion version : versions) {
            rows.add(version.factId())
                    .add(version.version())
                    .add(version.recordedAt())
                    .add(version.domain())
                    .add(version.eventId())
                    .endRow();
        }
        rows.end();
    }

    private void copyReadings(CopyRows rows, boolean living) throws SQLException {
        for (FactVersion version : versions) {
            for (Reading reading : version.readings()) {
                rows.add(version.factId())
                        .add(version.version())
                        .add(reading.measure())
                        .add(reading.leg())
                        .add(reading.ordinal())
                        .add(reading.region())
                        .add(reading.occurredOn())
                        .add(reading.value().toPlainString())
                        .add(reading.member());
                if (living) {
                    rows.add(version.recordedAt()).add(FOR_EVER);
                }
                rows.endRow();
            }
        }
        rows.end();
    }
}
