package org.ganlao.platform.event;

import java.sql.SQLException;
import java.util.Set;

/** Tells a record that can never be handled from circumstances that pass. */
final class Failure {

    /** SQLSTATE classes: connection, rollback and deadlock, resources, lock, operator, system. */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Failure() {}

    /** True where trying again cannot help; a fault of our own code counts as such, so that the rest flows on. */
    static boolean isOfTheRecord(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PoisonException) {
                return true;
            }
            if (cause instanceof ConsumerOffsets.PartitionTakenException) {
                return false;
            }
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() != null
                        && !PASSING.contains(sql.getSQLState().substring(0, 2));
            }
            if (cause instanceof jakarta.transaction.SystemException
                    || cause instanceof jakarta.transaction.RollbackException) {
                return false;
            }
        }
        return true;
    }

    static String reason(RuntimeException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == failure
                ? failure.toString()
                : failure + " because of " + deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
