package org.ganlao.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL says of a refused statement, where that is told apart from the rest; see "PostgreSQL Error Codes". */
public enum SqlState {
    UNIQUE_VIOLATION("23505"),
    EXCLUSION_VIOLATION("23P01"),

    /** Transactions that came into each other's way; to try again helps, as with the next two. */
    SERIALIZATION_FAILURE("40001"),
    DEADLOCK("40P01"),
    LOCK_NOT_AVAILABLE("55P03");

    private final String code;

    SqlState(String code) {
        this.code = code;
    }

    /** Empty for every other state, and where the driver knows none. */
    public static Optional<SqlState> of(SQLException failure) {
        return Stream.of(values()).filter(state -> state.isOf(failure)).findFirst();
    }

    public boolean isOf(SQLException failure) {
        return code.equals(failure.getSQLState());
    }

    /** Five characters. */
    public String code() {
        return code;
    }
}
