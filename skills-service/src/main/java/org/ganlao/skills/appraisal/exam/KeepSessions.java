package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.appraiser.StationRepository;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalStation;
import org.ganlao.skills.appraisal.exam.domain.ExamPlan;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;
import org.ganlao.skills.appraisal.occupation.Occupations;

/** Opens exams at licensed stations with licensed examiners, and cancels those for which nobody has registered. */
@ApplicationScoped
class KeepSessions {

    private static final String KIND = "exam-session";

    private final SessionRepository sessions;
    private final SessionLocks locks;
    private final CandidateRepository candidates;
    private final StationRepository stations;
    private final AssignExaminers examiners;
    private final Occupations occupations;
    private final ExamFigures figures;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepSessions(
            SessionRepository sessions,
            SessionLocks locks,
            CandidateRepository candidates,
            StationRepository stations,
            AssignExaminers examiners,
            Occupations occupations,
            ExamFigures figures,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.sessions = sessions;
        this.locks = locks;
        this.candidates = candidates;
        this.stations = stations;
        this.examiners = examiners;
        this.occupations = occupations;
        this.figures = figures;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ExamSessionView open(ExamSessionRequest request) {
        AppraisalStation station = stations.visible(request.station());
        scope.requireWrite(station.region());
        ExamPlan plan = request.plan().plan();
        occupations.require(plan.occupation(), plan.level(), "/plan");
        station.requireMayAppraise(plan.occupation(), plan.level(), plan.heldOn());
        requireExaminers(request.examiners(), plan);
        ExamSession session = new ExamSession(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                station.id(),
                station.region(),
                plan,
                request.examiners(),
                changes.now());
        sessions.add(session);
        events.say(KIND, "opened", ExamSessionFact.of(session), "");
        return ExamSessionView.from(session);
    }

    private void requireExaminers(Set<UUID> assigned, ExamPlan plan) {
        int needed = figures.examiners(plan.heldOn());
        if (assigned.size() < needed) {
            throw new Rejection(ExamRefusal.EXAMINERS_TOO_FEW, assigned.size(), needed).at("/examiners");
        }
        assigned.forEach(id -> examiners.requireLicensed(id, plan, "/examiners"));
    }

    @Transactional
    ExamSessionView annul(UUID id, String ifMatch, Annulment annulment) {
        ExamSession session = sessions.forChange(id, ifMatch, found -> locks.hold(found.id()));
        scope.requireWrite(session.region());
        long registered = candidates.holdingPlaces(id);
        if (registered > 0) {
            throw new Rejection(ExamRefusal.SESSION_HAS_CANDIDATES, registered);
        }
        session.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", ExamSessionFact.of(session), annulment.reason());
        return ExamSessionView.from(session);
    }

    ExamSessionView one(UUID id) {
        return ExamSessionView.from(sessions.visible(id));
    }

    Page<ExamSessionView> page(ExamSessionFilter filter, Paging paging) {
        Map<String, Object> sought = filter.text == null
                ? Map.of()
                : Map.of("place", "%" + filter.text + "%", "named", occupations.named(filter.text));
        return sessions.page(filter, sought, paging).map(ExamSessionView::from);
    }
}
