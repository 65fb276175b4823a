package org.ganlao.gateway.plan.reading;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells the facts that have several versions from those of which a batch brings the first word. */
final class History {

    private static final String KNOWN = "select distinct fact_id from fact_version where fact_id = any(?)";

    private History() {}

    /** The facts that have a version in the tables, or several in the batch. */
    static Set<UUID> within(Connection connection, List<FactVersion> batch) throws SQLException {
        Set<UUID> told = new HashSet<>();
        Set<UUID> withHistory = new HashSet<>();
        for (FactVersion version : batch) {
            if (!told.add(version.factId())) {
                withHistory.add(version.factId());
            }
        }
        try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
            Array asked = connection.createArrayOf("uuid", told.toArray());
            known.setArray(1, asked);
            try (ResultSet row = known.executeQuery()) {
                while (row.next()) {
                    withHistory.add(row.getObject(1, UUID.class));
                }
            }
        }
        return withHistory;
    }
}
