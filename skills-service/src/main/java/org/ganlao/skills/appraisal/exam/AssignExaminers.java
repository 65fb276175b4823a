package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.appraiser.ExaminerRepository;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.ExamPlan;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/** Examiners of a session: a licensed one for each of its days, a substitute where those assigned first have trained a candidate. */
@ApplicationScoped
class AssignExaminers {

    private final SessionRepository sessions;
    private final CandidateRepository candidates;
    private final ExaminerRepository examiners;
    private final ExaminerTies ties;
    private final SessionLocks locks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final ChangeLog changes;

    AssignExaminers(
            SessionRepository sessions,
            CandidateRepository candidates,
            ExaminerRepository examiners,
            ExaminerTies ties,
            SessionLocks locks,
            RecordEvents events,
            RegionScope scope,
            ChangeLog changes) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.examiners = examiners;
        this.ties = ties;
        this.locks = locks;
        this.events = events;
        this.scope = scope;
        this.changes = changes;
    }

    /** Refuses who is not licensed for the plan on its day. */
    void requireLicensed(UUID examiner, ExamPlan plan, String pointer) {
        examiners
                .findByIdOptional(examiner)
                .orElseThrow(() -> new Rejection(ExamRefusal.NO_SUCH_EXAMINER, examiner).at(pointer))
                .requireMayAppraise(plan.occupation(), plan.level(), plan.heldOn());
    }

    /** A further one, who has trained none of the candidates. */
    @Transactional
    ExamSessionView substitute(UUID id, String ifMatch, ExaminerSubstitution stated) {
        ExamSession session = sessions.forChange(id, ifMatch, found -> locks.hold(found.id()));
        scope.requireWrite(session.region());
        session.assign(stated.examiner(), changes.now());
        requireLicensed(stated.examiner(), session.plan(), "/examiner");
        tied(id, Set.of(stated.examiner())).stream().findFirst().ifPresent(pair -> {
            throw new Rejection(ExamRefusal.SUBSTITUTE_TRAINED, pair.examiner(), pair.candidate()).at("/examiner");
        });
        events.note("exam-session", "examiner-assigned", session, stated.because());
        return ExamSessionView.from(session);
    }

    /** Who does not judge whom in a session. */
    List<ExaminerTies.Pair> ties(UUID id) {
        return List.copyOf(tied(id, sessions.visible(id).examiners()));
    }

    private Set<ExaminerTies.Pair> tied(UUID session, Set<UUID> judges) {
        Map<UUID, String> persons = candidates.coming(session).stream()
                .collect(Collectors.toMap(
                        Candidate::id, candidate -> candidate.person().token()));
        return ties.among(
                judges.stream().collect(Collectors.toMap(judge -> judge, judge -> persons.keySet())), persons);
    }
}
