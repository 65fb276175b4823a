package org.ganlao.gateway.plan.counting.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.database.SqlState;

/**
 * Tells the facts that have several versions from those of which a batch brings the first word.
 *
 * @param facts those with a version in the tables, or several in the batch
 * @param versions how many versions of the batch's facts stood in the tables
 */
record History(Set<UUID> facts, long versions) {

    private static final String KNOWN = "select fact_id from fact_version where fact_id = any(?)";
    private static final String COUNT = "select count(*) from fact_version where fact_id = any(?)";

    static History of(Connection connection, List<FactVersion> batch) throws SQLException {
        Set<UUID> told = new HashSet<>();
        Set<UUID> facts = new HashSet<>();
        for (FactVersion version : batch) {
            if (!told.add(version.factId())) {
                facts.add(version.factId());
            }
        }
        long versions = 0;
        try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
            known.setArray(1, connection.createArrayOf("uuid", told.toArray()));
            try (ResultSet row = known.executeQuery()) {
                while (row.next()) {
                    facts.add(row.getObject(1, UUID.class));
                    versions++;
                }
            }
        }
        return new History(facts, versions);
    }

    List<FactVersion> without(List<FactVersion> batch) {
        return batch.stream()
                .filter(version -> !facts.contains(version.factId()))
                .toList();
    }

    List<FactVersion> within(List<FactVersion> batch) {
        return batch.stream()
                .filter(version -> facts.contains(version.factId()))
                .toList();
    }

    /**
     * Versions of a fact come one after the other from one partition. Should two partitions hold some, as after a topic was
     * given more, two members may have taken them at once and not have seen each other's.
     *
     * @param stored how many versions the transaction has stored
     */
    void requireAlone(Connection connection, List<FactVersion> batch, long stored) throws SQLException {
        Object[] told = batch.stream().map(FactVersion::factId).distinct().toArray();
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setArray(1, connection.createArrayOf("uuid", told));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                if (row.getLong(1) != versions + stored) {
                    throw storedBeside(null);
                }
            }
        }
    }

    /** @param cause null where the database has not refused anything */
    static SQLException storedBeside(SQLException cause) {
        return new SQLException(
                "another member has stored versions of the same facts", SqlState.SERIALIZATION_FAILURE.code(), cause);
    }
}
