package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.appraiser.ExaminerRepository;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamPlan;
import org.ganlao.skills.appraisal.exam.domain.ExamRefusal;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;
import org.ganlao.skills.appraisal.exam.domain.PreferentialGround;
import org.ganlao.skills.appraisal.exam.domain.Registration;
import org.ganlao.skills.appraisal.occupation.Occupation;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.appraisal.preferential.PreferentialHolders;
import org.ganlao.skills.appraisal.prerequisite.Prerequisites;
import org.ganlao.skills.appraisal.prerequisite.domain.PrerequisiteKind;
import org.ganlao.skills.certification.certificate.Certificates;

/** Registers candidates while a session has places; one by one, or many at once from a file. */
@ApplicationScoped
class RegisterCandidates {

    private final SessionRepository sessions;
    private final CandidateRepository candidates;
    private final ExaminerRepository examiners;
    private final ExaminerTies ties;
    private final LateEntries late;
    private final Places places;
    private final Prerequisites prerequisites;
    private final Occupations occupations;
    private final Certificates certificates;
    private final PreferentialHolders holders;
    private final ExamFigures figures;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final BulkWork work;
    private final Caller caller;
    private final ChangeLog changes;

    RegisterCandidates(
            SessionRepository sessions,
            CandidateRepository candidates,
            ExaminerRepository examiners,
            ExaminerTies ties,
            LateEntries late,
            Places places,
            Prerequisites prerequisites,
            Occupations occupations,
            Certificates certificates,
            PreferentialHolders holders,
            ExamFigures figures,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            BulkWork work,
            Caller caller,
            ChangeLog changes) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.examiners = examiners;
        this.ties = ties;
        this.late = late;
        this.places = places;
        this.prerequisites = prerequisites;
        this.occupations = occupations;
        this.certificates = certificates;
        this.holders = holders;
        this.figures = figures;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.work = work;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what the request alone shows. */
    void check(CandidateRequest request) {
        checks.requirePast(request.registeredOn(), "/registeredOn");
        persons.identify(request.person());
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<CandidateRequest> requests) {
        places.foresee(requests.stream().map(CandidateRequest::session).toList());
        candidates.foresee(persons.foresee(requests, CandidateRequest::person));
        candidates.foresee(
                caller.client(),
                requests.stream().map(CandidateRequest::sourceRef).toList());
    }

    @Transactional
    CandidateView register(CandidateRequest request) {
        check(request);
        Candidate candidate = take(request);
        return CandidateView.from(candidate, persons.show(candidate.person()));
    }

    /** What was checked, in the transaction that is open. */
    Candidate take(CandidateRequest request) {
        ExamSession session = sessions.named(request.session());
        session.requireBeforeStart(request.registeredOn());
        String lateBecause = late.because(session, request.lateBecause());
        PersonalId person = persons.identify(request.person());
        places.require(session);
        session.requireUndecided();
        persons.lock(person);
        requireNotRegistered(session, person);
        requireJudges(session, person);
        Registration registration = workedOut(request, session, person, lateBecause);
        Instant now = changes.now();
        Candidate candidate = new Candidate(
                OrderedId.at(now),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                session,
                registration,
                now);
        candidates.add(candidate);
        places.taken(session);
        if (request.preferentialCertificate() != null && work.underway()) {
            work.know(keyOf(request.preferentialCertificate()), person);
        }
        events.note("exam-candidate", "registered", candidate, lateBecause == null ? "" : lateBecause);
        return candidate;
    }

    private Registration workedOut(
            CandidateRequest request, ExamSession session, PersonalId person, String lateBecause) {
        List<String> tokens = persons.tokens(person);
        ExamPlan plan = session.plan();
        LocalDate day = request.registeredOn();
        requireNotCertified(tokens, plan);
        Occupation occupation = occupations.require(plan.occupation(), "");
        PrerequisiteKind prerequisite = prerequisites.require(
                new Prerequisites.Claim(person, tokens, request.yearsOfWork(), request.trainee()),
                occupation,
                plan.level(),
                day);
        requireOwn(request.preferentialCertificate(), person);
        PreferentialGround ground = ground(request, tokens);
        boolean preferential = ground == PreferentialGround.STATED || ground == PreferentialGround.TOLD;
        boolean subsidised =
                preferential && figures.subsidises(occupation.restrictedOn(day), day) && !subsidised(person);
        ExamFigures.Fee fee = figures.fee(plan.level(), day, session.region(), subsidised);
        return new Registration(
                request.name(),
                day,
                prerequisite,
                request.yearsOfWork(),
                request.trainee(),
                request.preferentialCertificate(),
                preferential,
                ground,
                fee.own(),
                fee.subsidy(),
                lateBecause);
    }

    /** What employment tells counts for more than what is stated. */
    private PreferentialGround ground(CandidateRequest request, List<String> tokens) {
        PreferentialGround stated = request.preferentialCertificate() == null ? null : PreferentialGround.STATED;
        return holders.word(tokens)
                .map(holds -> holds ? PreferentialGround.TOLD : PreferentialGround.DENIED)
                .orElse(stated);
    }

    /** Refuses the number of a certificate that was stated for another person. */
    private void requireOwn(String preferentialCertificate, PersonalId person) {
        if (preferentialCertificate == null) {
            return;
        }
        boolean ofAnother = work.known(keyOf(preferentialCertificate), PersonalId.class)
                .map(holder -> !holder.equals(person))
                .orElseGet(() -> candidates.stated(preferentialCertificate, persons.tokens(person)));
        if (ofAnother) {
            throw new Rejection(ExamRefusal.PREFERENTIAL_CERTIFICATE_USED, preferentialCertificate)
                    .at("/preferentialCertificate");
        }
    }

    private static Object keyOf(String preferentialCertificate) {
        return List.of(RegisterCandidates.class, preferentialCertificate);
    }

    /** The subsidy is for the first exam. */
    private boolean subsidised(PersonalId person) {
        return candidates.of(persons.blindIndexes(person)).stream().anyMatch(Candidate::usesSubsidy);
    }

    private void requireNotRegistered(ExamSession session, PersonalId person) {
        candidates.of(persons.blindIndexes(person)).stream()
                .filter(other -> other.session().equals(session.id()))
                .filter(other -> other.standing() && other.state() != CandidateState.WITHDRAWN)
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(ExamRefusal.REGISTERED_ALREADY, other.id());
                });
    }

    /** Refuses an examiner of the session, and who has been trained by so many of them that too few are left to judge. */
    private void requireJudges(ExamSession session, PersonalId person) {
        List<String> tokens = persons.tokens(person);
        Set<UUID> assigned = session.examiners();
        if (examiners.isAmong(assigned, tokens)) {
            throw new Rejection(ExamRefusal.EXAMINER_AS_CANDIDATE).at("/person");
        }
        Set<UUID> trainers = ties.trainersOf(tokens, assigned);
        int free = assigned.size() - trainers.size();
        int needed = figures.examiners(session.plan().heldOn());
        if (!trainers.isEmpty() && free < needed) {
            throw new Rejection(ExamRefusal.EXAMINERS_ALL_TRAINED, free, needed).at("/person");
        }
    }

    private void requireNotCertified(List<String> tokens, ExamPlan plan) {
        certificates.open(tokens).stream()
                .filter(held -> held.award().occupation().equals(plan.occupation()))
                .filter(held -> held.award().level() <= plan.level())
                .findFirst()
                .ifPresent(held -> {
                    throw new Rejection(ExamRefusal.CERTIFIED_ALREADY, held.number());
                });
    }
}
