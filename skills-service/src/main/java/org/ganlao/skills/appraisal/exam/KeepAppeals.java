package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.exam.domain.Appeal;
import org.ganlao.skills.appraisal.exam.domain.AppealState;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;
import org.ganlao.skills.certification.certificate.RevokeCertificate;

/**
 * Takes appeals and what their review by another person finds. A changed score makes a new result: who passes is certified anew
 * by the next roll, who no longer does loses the certificate at once.
 */
@ApplicationScoped
class KeepAppeals {

    private static final String KIND = "exam-appeal";

    private final AppealRepository appeals;
    private final CandidateRepository candidates;
    private final SessionRepository sessions;
    private final ScoreRepository scores;
    private final DecideResults results;
    private final RevokeCertificate certificates;
    private final SessionLocks locks;
    private final ExamFigures figures;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    KeepAppeals(
            AppealRepository appeals,
            CandidateRepository candidates,
            SessionRepository sessions,
            ScoreRepository scores,
            DecideResults results,
            RevokeCertificate certificates,
            SessionLocks locks,
            ExamFigures figures,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.appeals = appeals;
        this.candidates = candidates;
        this.sessions = sessions;
        this.scores = scores;
        this.results = results;
        this.certificates = certificates;
        this.locks = locks;
        this.figures = figures;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    AppealView file(AppealRequest request) {
        checks.requirePast(request.filedOn(), "/filedOn");
        Candidate candidate = held(candidates.named(request.candidate()));
        LocalDate decidedOn = candidate.requireDecided().on();
        appeals.about(candidate, request.part()).ifPresent(earlier -> {
            throw new Rejection(ExamRefusal.APPEALED_ALREADY, earlier.id());
        });
        Appeal appeal = new Appeal(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                candidate,
                new Appeal.Filing(request.part(), request.filedOn(), caller.subject(), request.grounds()),
                figures.lastDayOfAppeal(decidedOn),
                changes.now());
        appeals.add(appeal);
        return noted("filed", appeal, request.grounds());
    }

    @Transactional
    AppealView decide(UUID id, String ifMatch, AppealDecision decision) {
        checks.requirePast(decision.on(), "/on");
        Candidate candidate = held(candidates.findById(appeals.visible(id).candidate()));
        Appeal appeal = appeals.forChange(id, ifMatch);
        scope.requireWrite(appeal.region());
        String reviewer = caller.subject();
        boolean hasScored = scores.standing(List.of(candidate.id())).stream()
                .anyMatch(entry -> entry.enteredBy().equals(reviewer));
        if (hasScored) {
            throw new Rejection(ExamRefusal.REVIEWED_BY_SCORER);
        }
        appeal.decide(decision.score(), decision.on(), reviewer, decision.findings(), changes.now());
        if (appeal.state() == AppealState.UPHELD && appeal.attempt() == candidate.attempt()) {
            correct(candidate, appeal);
        }
        return noted("decided", appeal, decision.findings());
    }

    private void correct(Candidate candidate, Appeal appeal) {
        ExamSession session = sessions.locked(candidate.session()).orElseThrow();
        candidate.correct(
                appeal.part(),
                appeal.scoreAfter(),
                figures.passMark(session.occurredOn()),
                appeal.decidedOn(),
                changes.now());
        if (candidate.state() == CandidateState.FAILED && candidate.certificate() != null) {
            takeBack(candidate, appeal);
        }
        results.tally(session, appeal.decidedOn());
    }

    /** One that was revoked before stays the candidate's, who then gets no other. */
    private void takeBack(Candidate candidate, Appeal appeal) {
        if (certificates.revoke(candidate.certificate(), appeal.decidedOn(), appeal.findings())) {
            candidate.uncertified();
        }
    }

    AppealView one(UUID id) {
        return AppealView.from(appeals.visible(id));
    }

    Page<AppealView> page(UUID candidate, String region, Boolean open, Paging paging) {
        return appeals.page(candidate, region, open, paging).map(AppealView::from);
    }

    /** As it stands once the session is held. */
    private Candidate held(Candidate candidate) {
        locks.hold(candidate.session());
        candidates.getEntityManager().refresh(candidate);
        return candidate;
    }

    private AppealView noted(String verb, Appeal appeal, String why) {
        events.note(KIND, verb, appeal, why);
        return AppealView.from(appeal);
    }
}
