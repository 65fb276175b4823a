package org.ganlao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the relay has still to tell, asked of the database so that it is true whichever instance relays. */
@ApplicationScoped
class OutboxState {

    private static final String UNSENT = """
            with unsent as (
                select recorded_at from outbox_pending
                union all
                select recorded_at from change_feed where position > (select sent_through from relay_state))
            select count(*), coalesce(extract(epoch from now() - min(recorded_at)), 0) from unsent""";

    /**
     * @param depth committed events that Kafka has not acknowledged
     * @param oldestSeconds age of the oldest of them
     */
    record Unsent(long depth, double oldestSeconds) {}

    private final DataSource dataSource;

    OutboxState(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Unsent unsent() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNSENT)) {
            row.next();
            return new Unsent(row.getLong(1), Math.max(0, row.getDouble(2)));
        }
    }
}
