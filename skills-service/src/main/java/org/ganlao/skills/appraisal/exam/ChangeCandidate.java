package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.appraiser.StationRepository;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/** Withdraws, notes as absent, lets make up, and annuls candidates. */
@ApplicationScoped
class ChangeCandidate {

    private final CandidateRepository candidates;
    private final SessionRepository sessions;
    private final ScoreRepository scores;
    private final AppealRepository appeals;
    private final StationRepository stations;
    private final DecideResults results;
    private final LateEntries late;
    private final SessionLocks locks;
    private final ReadCandidates reading;
    private final ExamFigures figures;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final ChangeLog changes;

    ChangeCandidate(
            CandidateRepository candidates,
            SessionRepository sessions,
            ScoreRepository scores,
            AppealRepository appeals,
            StationRepository stations,
            DecideResults results,
            LateEntries late,
            SessionLocks locks,
            ReadCandidates reading,
            ExamFigures figures,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            ChangeLog changes) {
        this.candidates = candidates;
        this.sessions = sessions;
        this.scores = scores;
        this.appeals = appeals;
        this.stations = stations;
        this.results = results;
        this.late = late;
        this.locks = locks;
        this.reading = reading;
        this.figures = figures;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.changes = changes;
    }

    @Transactional
    CandidateView withdraw(UUID id, String ifMatch, StatedWithdrawal stated) {
        checks.requirePast(stated.on(), "/on");
        Candidate candidate = writable(id, ifMatch);
        ExamSession session = session(candidate);
        session.requireBeforeStart(stated.on());
        requireUnscored(candidate);
        String lateBecause = late.because(session, stated.lateBecause());
        candidate.withdraw(lateBecause, changes.now());
        return noted("withdrawn", candidate, lateBecause == null ? "" : lateBecause);
    }

    @Transactional
    CandidateView stayAway(UUID id, String ifMatch, StatedDay day) {
        checks.requirePast(day.on(), "/on");
        Candidate candidate = writable(id, ifMatch);
        ExamSession session = session(candidate);
        session.requireHeld(day.on());
        requireUnscored(candidate);
        candidate.stayAway(day.on(), changes.now());
        if (candidate.state() == CandidateState.FAILED) {
            results.tally(session, day.on());
        }
        return noted("absent", candidate, "");
    }

    /** On a day that may still come, at a station that may still appraise; not while an appeal is open. */
    @Transactional
    CandidateView makeUp(UUID id, String ifMatch, StatedDay day) {
        Candidate candidate = writable(id, ifMatch);
        if (appeals.appealing(candidate.session()).contains(id)) {
            throw new Rejection(ExamRefusal.APPEAL_OPEN);
        }
        candidate.makeUp(
                day.on(),
                candidate.result() == null
                        ? day.on()
                        : figures.lastDayOfMakeUp(candidate.result().on()),
                changes.now());
        ExamSession session = session(candidate);
        stations.findById(session.station())
                .requireMayAppraise(session.plan().occupation(), session.plan().level(), day.on());
        return noted("making-up", candidate, "");
    }

    @Transactional
    CandidateView payFee(UUID id, String ifMatch, FeePayment paid) {
        checks.requirePast(paid.on(), "/on");
        Candidate candidate = writable(id, ifMatch);
        candidates.paidBy(candidate.region(), paid.slip()).ifPresent(other -> {
            throw new Rejection(ExamRefusal.FEE_SLIP_USED, other).at("/slip");
        });
        candidate.payFee(paid.on(), paid.slip(), changes.now());
        return noted("fee-paid", candidate, paid.slip());
    }

    @Transactional
    CandidateView waiveFee(UUID id, String ifMatch, FeeWaiver waiver) {
        Candidate candidate = writable(id, ifMatch);
        candidate.waiveFee(waiver.because(), changes.now());
        return noted("fee-waived", candidate, waiver.because());
    }

    @Transactional
    CandidateView annul(UUID id, String ifMatch, Annulment annulment) {
        Candidate candidate = writable(id, ifMatch);
        requireUnscored(candidate);
        candidate.annul(annulment.reason(), changes.now());
        return noted("annulled", candidate, annulment.reason());
    }

    private void requireUnscored(Candidate candidate) {
        if (scores.anyOf(candidate.id(), candidate.attempt())) {
            throw new Rejection(ExamRefusal.CANDIDATE_SCORED);
        }
    }

    private Candidate writable(UUID id, String ifMatch) {
        Candidate candidate = candidates.forChange(id, ifMatch, found -> locks.hold(found.session()));
        scope.requireWrite(candidate.region());
        return candidate;
    }

    private ExamSession session(Candidate candidate) {
        return sessions.findById(candidate.session());
    }

    private CandidateView noted(String verb, Candidate candidate, String why) {
        events.note("exam-candidate", verb, candidate, why);
        return reading.shown(candidate);
    }
}
