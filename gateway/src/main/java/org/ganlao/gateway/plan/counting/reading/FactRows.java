package org.ganlao.gateway.plan.counting.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ganlao.platform.database.CopyRows;
import org.ganlao.platform.database.SqlState;

/** Versions and their readings as rows. */
record FactRows(List<FactVersion> versions) {

    private static final String VERSION = "fact_id, version, recorded_at, domain, event_id";
    private static final String READING = "fact_id, version, measure, leg, ordinal, region, occurred_on, value, member";

    /** For the scripts to find out what they supersede. */
    void stage(Connection connection) throws SQLException {
        copyVersions(connection, "staged_version");
        copyReadings(new CopyRows(connection, "staged_reading", READING), false);
    }

    /**
     * Straight into the tables, as living ones.
     *
     * @throws SQLException of a kind that passes, where another member stores one of the versions at the same time
     */
    void store(Connection connection) throws SQLException {
        try {
            copyVersions(connection, "fact_version");
        } catch (SQLException e) {
            throw SqlState.UNIQUE_VIOLATION.isOf(e) ? History.storedBeside(e) : e;
        }
        copyReadings(new CopyRows(connection, "reading", READING + ", known_from, known_to"), true);
    }

    private void copyVersions(Connection connection, String table) throws SQLException {
        CopyRows rows = new CopyRows(connection, table, VERSION);
        for (FactVersion version : versions) {
            rows.row()
                    .uuid(version.factId())
                    .integer(version.version())
                    .timestamptz(version.recordedAt())
                    .text(version.domain())
                    .uuid(version.eventId());
        }
        rows.end();
    }

    private void copyReadings(CopyRows rows, boolean living) throws SQLException {
        for (FactVersion version : versions) {
            for (Reading reading : version.readings()) {
                rows.row()
                        .uuid(version.factId())
                        .integer(version.version())
                        .text(reading.measure())
                        .smallint(reading.leg())
                        .smallint(reading.ordinal())
                        .text(reading.region())
                        .date(reading.occurredOn())
                        .numeric(reading.value())
                        .text(reading.member());
                if (living) {
                    rows.timestamptz(version.recordedAt()).infinity();
                }
            }
        }
        rows.end();
    }
}
