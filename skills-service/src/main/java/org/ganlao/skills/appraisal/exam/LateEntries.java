package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/**
 * Registrations and withdrawals that are entered only when the day of the exam has come. Whatever day they state, they need a reason
 * and somebody else than who enters in time.
 */
@ApplicationScoped
class LateEntries {

    private static final Set<String> MAY_ENTER = Set.of("reviewer", "supervisor");

    private final Caller caller;
    private final BusinessClock clock;

    LateEntries(Caller caller, BusinessClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param because as stated; null where nothing is
     * @return why it is late; null where it is in time
     * @throws Rejection (422) {@code entered-late}, {@code late-entry-by-another-role}
     */
    String because(ExamSession session, String because) {
        if (clock.today().isBefore(session.plan().heldOn())) {
            return null;
        }
        if (because == null) {
            throw new Rejection(ExamRefusal.ENTERED_LATE, session.plan().heldOn()).at("/lateBecause");
        }
        if (MAY_ENTER.stream().noneMatch(caller::has)) {
            throw new Rejection(
                    ExamRefusal.LATE_ENTRY_BY_ANOTHER_ROLE, session.plan().heldOn());
        }
        return because;
    }
}
