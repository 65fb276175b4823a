package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.record.TransactionLock;

/**
 * Whoever changes candidates, scores, appeals or rolls of a session holds the session until the transaction ends, and takes
 * nothing else before it.
 */
@ApplicationScoped
class SessionLocks {

    private final TransactionLock locks;

    SessionLocks(TransactionLock locks) {
        this.locks = locks;
    }

    void hold(UUID session) {
        locks.hold(nameOf(session));
    }

    /** Several, each in the order that all have in common. */
    void hold(Collection<UUID> sessions) {
        locks.hold(sessions.stream().map(SessionLocks::nameOf).collect(Collectors.toSet()));
    }

    private static String nameOf(UUID session) {
        return "exam-session " + session;
    }
}
