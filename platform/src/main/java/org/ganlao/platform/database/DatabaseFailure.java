package org.ganlao.platform.database;

import java.sql.SQLException;

/** A statement that the database did not carry out. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Whether it is for what was to be written, and not for the database or others that use it. */
    public boolean isOfValues() {
        return sqlState.startsWith("22") || sqlState.startsWith("23");
    }

    /** Five characters, see "PostgreSQL Error Codes"; empty where the driver knows none. */
    public String sqlState() {
        return sqlState;
    }
}
