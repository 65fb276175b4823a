package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.CertificateRoll;
import org.ganlao.skills.appraisal.exam.domain.ExamPlan;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.certification.certificate.IssueCertificates;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/**
 * Certifies who has passed: one person proposes the roll, another approves it. Nobody is certified while an appeal is open, or a
 * serious finding of an inspection; who holds a certificate of the level meanwhile, or has lost the one to be replaced, is left out
 * and keeps nobody else waiting. Holds the session, then the persons, all at once.
 */
@ApplicationScoped
class KeepRolls {

    private static final String KIND = "certificate-roll";
    private static final String CHANGED_SCORE = "成绩经申诉复核更正";

    private final RollRepository rolls;
    private final SessionRepository sessions;
    private final CandidateRepository candidates;
    private final AppealRepository appeals;
    private final ExamInspectionRepository inspections;
    private final Certificates held;
    private final IssueCertificates certificates;
    private final SessionLocks locks;
    private final Persons persons;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepRolls(
            RollRepository rolls,
            SessionRepository sessions,
            CandidateRepository candidates,
            AppealRepository appeals,
            ExamInspectionRepository inspections,
            Certificates held,
            IssueCertificates certificates,
            SessionLocks locks,
            Persons persons,
            RecordEvents events,
            RegionScope scope,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.rolls = rolls;
        this.sessions = sessions;
        this.candidates = candidates;
        this.appeals = appeals;
        this.inspections = inspections;
        this.held = held;
        this.certificates = certificates;
        this.locks = locks;
        this.persons = persons;
        this.events = events;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    RollView propose(RollRequest request) {
        ExamSession session = sessions.named(request.session());
        locks.hold(session.id());
        inspections.requireNoneSerious(session.id());
        Set<UUID> appealing = appeals.appealing(session.id());
        List<Candidate> passed = candidates.inState(session.id(), CandidateState.PASSED).stream()
                .filter(candidate -> candidate.roll() == null && !appealing.contains(candidate.id()))
                .filter(candidate -> mayBeCertified(candidate, session.plan()))
                .toList();
        if (passed.isEmpty()) {
            throw new Rejection(ExamRefusal.NOBODY_TO_CERTIFY);
        }
        CertificateRoll roll = new CertificateRoll(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                session,
                passed.size(),
                caller.subject(),
                clock.today(),
                changes.now());
        rolls.add(roll);
        rolls.flush();
        passed.forEach(candidate -> candidate.propose(roll.id()));
        return noted("proposed", roll, "");
    }

    @Transactional
    RollView approve(UUID id, String ifMatch) {
        CertificateRoll roll = writable(id, ifMatch);
        roll.approve(caller.subject(), changes.now());
        inspections.requireNoneSerious(roll.session());
        ExamPlan plan = sessions.findById(roll.session()).plan();
        Set<UUID> appealing = appeals.appealing(roll.session());
        List<Candidate> proposed = candidates.inRoll(id);
        persons.lock(proposed.stream()
                .map(candidate -> persons.reveal(candidate.person()))
                .toList());
        int issued = 0;
        for (Candidate candidate : proposed) {
            if (appealing.contains(candidate.id()) || !mayBeCertified(candidate, plan)) {
                candidate.propose(null);
            } else {
                candidate.certified(certificate(candidate, plan, roll).id(), changes.now());
                issued++;
            }
        }
        roll.issued(issued);
        return noted("approved", roll, "");
    }

    /** A first certificate needs that none of the level is held, one that is issued anew that it is in force. */
    private boolean mayBeCertified(Candidate candidate, ExamPlan plan) {
        Optional<Certificate> open = held.open(persons.tokensOf(candidate.person()), plan.occupation(), plan.level());
        return candidate.certificate() == null
                ? open.isEmpty()
                : open.filter(certificate -> certificate.state() == CertificateState.VALID)
                        .isPresent();
    }

    private Certificate certificate(Candidate candidate, ExamPlan plan, CertificateRoll roll) {
        Award award = new Award(
                candidate.registration().name(),
                plan.occupation(),
                plan.level(),
                CertificateWay.EXAM,
                candidate.region(),
                clock.today(),
                candidate.result().theory(),
                candidate.result().practice());
        Origin origin = new Origin(caller.client(), "roll-%s-%s".formatted(roll.id(), candidate.id()));
        return candidate.certificate() == null
                ? certificates.issue(origin, candidate.person(), award, roll.approval())
                : certificates.issueAnew(origin, candidate.person(), award, roll.approval(), CHANGED_SCORE);
    }

    @Transactional
    RollView annul(UUID id, String ifMatch, Annulment annulment) {
        CertificateRoll roll = writable(id, ifMatch);
        roll.annul(annulment.reason(), changes.now());
        candidates.inRoll(id).forEach(candidate -> candidate.propose(null));
        return noted("annulled", roll, annulment.reason());
    }

    RollView one(UUID id) {
        return RollView.from(rolls.visible(id));
    }

    Page<RollView> page(UUID session, String region, Paging paging) {
        return rolls.page(session, region, paging).map(RollView::from);
    }

    private CertificateRoll writable(UUID id, String ifMatch) {
        CertificateRoll roll = rolls.forChange(id, ifMatch, found -> locks.hold(found.session()));
        scope.requireWrite(roll.region());
        return roll;
    }

    private RollView noted(String verb, CertificateRoll roll, String why) {
        events.note(KIND, verb, roll, why);
        return RollView.from(roll);
    }
}
