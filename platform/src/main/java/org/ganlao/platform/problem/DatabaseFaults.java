package org.ganlao.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.ganlao.platform.database.SqlState;

/** Refusals of PostgreSQL that a caller can act on. A use case that knows better throws its own Rejection before. */
final class DatabaseFaults {

    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTDOWN_CLASS = "57P";
    private static final String RESOURCES_CLASS = "53";

    private DatabaseFaults() {}

    static Optional<CommonRefusal> refusal(Throwable failure) {
        if (Causes.first(OptimisticLockException.class, failure).isPresent()
                || Causes.first(org.hibernate.StaleStateException.class, failure)
                        .isPresent()) {
            return Optional.of(CommonRefusal.CONCURRENT_CHANGE);
        }
        return Causes.first(SQLException.class, failure).flatMap(DatabaseFaults::refusal);
    }

    private static Optional<CommonRefusal> refusal(SQLException failure) {
        return SqlState.of(failure)
                .map(DatabaseFaults::refusal)
                .or(() -> isAway(failure) || isPoolExhausted(failure)
                        ? Optional.of(CommonRefusal.UNAVAILABLE)
                        : Optional.empty());
    }

    private static CommonRefusal refusal(SqlState state) {
        return switch (state) {
            case UNIQUE_VIOLATION, EXCLUSION_VIOLATION -> CommonRefusal.ALREADY_EXISTS;
            case SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE -> CommonRefusal.CONCURRENT_CHANGE;
        };
    }

    private static boolean isAway(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith(CONNECTION_CLASS)
                || state.startsWith(SHUTDOWN_CLASS)
                || state.startsWith(RESOURCES_CLASS);
    }

    /** Agroal says it without a state. */
    private static boolean isPoolExhausted(SQLException failure) {
        return String.valueOf(failure.getMessage()).startsWith("Sorry, acquisition timeout");
    }
}
