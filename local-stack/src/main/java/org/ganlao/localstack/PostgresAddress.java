package org.ganlao.localstack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Where a PostgreSQL of this machine answers, and its superuser's password. */
public record PostgresAddress(int port, String password) {

    public static final String USER = "postgres";

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", password);
        return new org.postgresql.Driver().connect(jdbcUrl(database), login);
    }

    /** Creates the database unless it exists; it belongs to the superuser. */
    public void createDatabase(String name) {
        createDatabase(name, USER);
    }

    /** Creates a database and the user that owns it and nothing else, unless they exist. */
    public void createDatabase(String name, String owner, String ownersPassword) {
        try (Connection connection = connect("postgres")) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                execute(connection, "create role \"" + owner + "\" login password '" + ownersPassword + "'");
            }
        } catch (SQLException e) {
            throw new StartFailure("cannot create user " + owner + ": " + e.getMessage(), "see PostgreSQL's log");
        }
        createDatabase(name, owner);
    }

    private void createDatabase(String name, String owner) {
        try (Connection connection = connect("postgres")) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database \"" + name + "\" owner \"" + owner + "\"");
            }
        } catch (SQLException e) {
            throw new StartFailure("cannot create database " + name + ": " + e.getMessage(), "see PostgreSQL's log");
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
