package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/** The places of sessions, which whoever takes one holds; bulk work counts each session once. */
@ApplicationScoped
class Places {

    private final CandidateRepository candidates;
    private final SessionLocks locks;
    private final BulkWork work;

    Places(CandidateRepository candidates, SessionLocks locks, BulkWork work) {
        this.candidates = candidates;
        this.locks = locks;
        this.work = work;
    }

    /** How many places of a session are taken, those too that wait to be written. */
    private static final class Taken {
        private long places;
    }

    void foresee(List<UUID> sessions) {
        locks.hold(sessions);
        sessions.stream().distinct().forEach(session -> work.know(keyOf(session), counted(session)));
    }

    /** Refuses where all are taken. */
    void require(ExamSession session) {
        locks.hold(session.id());
        long taken =
                known(session.id()).map(known -> known.places).orElseGet(() -> candidates.holdingPlaces(session.id()));
        if (taken >= session.plan().capacity()) {
            throw new Rejection(ExamRefusal.SESSION_FULL, session.plan().capacity());
        }
    }

    void taken(ExamSession session) {
        known(session.id()).ifPresent(known -> known.places++);
    }

    private Optional<Taken> known(UUID session) {
        return work.known(keyOf(session), Taken.class);
    }

    private Taken counted(UUID session) {
        Taken taken = new Taken();
        taken.places = candidates.holdingPlaces(session);
        return taken;
    }

    private static Object keyOf(UUID session) {
        return List.of(Places.class, session);
    }
}
