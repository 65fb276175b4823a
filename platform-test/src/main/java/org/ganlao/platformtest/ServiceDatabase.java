package org.ganlao.platformtest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, seen from outside of it. */
public final class ServiceDatabase {

    private static final String TABLES = """
            select c.oid::regclass::text
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition""";

    private static Connection kept;
    private static String keptAddress;

    private ServiceDatabase() {}

    /** Names of the tables in which this text stands anywhere: for "no ID number is kept". */
    public static List<String> tablesHolding(String text) {
        try (Connection connection = connect()) {
            List<String> holding = new ArrayList<>();
            for (String table : tables(connection)) {
                if (holds(connection, table, text)) {
                    holding.add(table);
                }
            }
            return holding;
        } catch (SQLException e) {
            throw new IllegalStateException("the service's tables cannot be searched", e);
        }
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        String query = "select exists (select from " + table + " t where position(? in t::text) > 0)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, text);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }

    public static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (names.next()) {
                tables.add(names.getString(1));
            }
            return tables;
        }
    }

    /** A statement that nobody can make over HTTP, such as that time has passed over a record. */
    public static void run(String statement) {
        try (Connection connection = connect();
                Statement made = connection.createStatement()) {
            made.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** For whoever looks often: opening a connection takes longer than most looks. Not to be closed. */
    public static synchronized Connection kept() throws SQLException {
        String address = address();
        if (kept == null || kept.isClosed() || !address.equals(keptAddress)) {
            kept = connect();
            keptAddress = address;
        }
        return kept;
    }

    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                address(),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
