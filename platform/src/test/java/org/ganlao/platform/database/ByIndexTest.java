package org.ganlao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ganlao.platformtest.SharedServers;
import org.junit.jupiter.api.Test;

class ByIndexTest {

    @Test
    void to_the_end_of_the_transaction_no_table_is_walked_and_nothing_compiled() throws SQLException {
        SharedServers.postgres().createDatabase("by_index");
        try (Connection database = SharedServers.postgres().connect("by_index");
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);

            statement.execute("select " + ByIndex.FROM_HERE);
            assertThat(shown(statement, "enable_seqscan")).isEqualTo("off");
            assertThat(shown(statement, "jit")).isEqualTo("off");

            database.commit();
            assertThat(shown(statement, "enable_seqscan")).isEqualTo("on");
            assertThat(shown(statement, "jit")).isEqualTo("on");
        }
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (ResultSet found = statement.executeQuery("show " + setting)) {
            found.next();
            return found.getString(1);
        }
    }
}
