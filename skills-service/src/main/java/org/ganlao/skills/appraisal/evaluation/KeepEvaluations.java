package org.ganlao.skills.appraisal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.evaluation.domain.Evaluation;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.appraisal.prerequisite.Prerequisites;
import org.ganlao.skills.certification.certificate.IssueCertificates;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/** Takes evaluations, and issues what another person approves. Locks the evaluation, then the person. */
@ApplicationScoped
class KeepEvaluations {

    private static final String KIND = "evaluation";

    private final EvaluationRepository evaluations;
    private final EvidenceChecks evidence;
    private final Occupations occupations;
    private final Prerequisites prerequisites;
    private final IssueCertificates certificates;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Persons persons;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepEvaluations(
            EvaluationRepository evaluations,
            EvidenceChecks evidence,
            Occupations occupations,
            Prerequisites prerequisites,
            IssueCertificates certificates,
            RegionScope scope,
            RecordEvents events,
            Persons persons,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.evaluations = evaluations;
        this.evidence = evidence;
        this.occupations = occupations;
        this.prerequisites = prerequisites;
        this.certificates = certificates;
        this.scope = scope;
        this.events = events;
        this.persons = persons;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    EvaluationView propose(EvaluationRequest request) {
        return view(take(request));
    }

    /** Refuses what the request alone shows. */
    void check(EvaluationRequest request) {
        persons.identify(request.person());
    }

    /** In the transaction that is open. */
    Evaluation take(EvaluationRequest request) {
        evidence.require(request);
        occupations.require(request.occupation(), request.level(), "");
        PersonalId person = persons.identify(request.person());
        requirePrerequisite(request.found(), person, request.evidence().heldOn());
        Evaluation evaluation = new Evaluation(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                request.found(),
                request.evidence().evidence(),
                caller.subject(),
                changes.now());
        evaluations.add(evaluation);
        events.note(KIND, "proposed", evaluation, "");
        return evaluation;
    }

    private void requirePrerequisite(Evaluation.Found found, PersonalId person, LocalDate day) {
        if (found.way() != CertificateWay.SPECIAL_ABILITY) {
            prerequisites.require(
                    new Prerequisites.Claim(
                            person,
                            persons.tokens(person),
                            found.grounds().yearsOfWork(),
                            found.grounds().trainee()),
                    occupations.require(found.occupation(), ""),
                    found.level(),
                    day);
        }
    }

    /** What opens the level is asked for again: it may have gone since. */
    @Transactional
    EvaluationView approve(UUID id, String ifMatch) {
        Evaluation evaluation = writable(id, ifMatch);
        persons.lock(evaluation.person());
        requirePrerequisite(evaluation.found(), persons.reveal(evaluation.person()), clock.today());
        Award award = evaluation.approve(caller.subject(), clock.today(), changes.now());
        evaluation.certified(certificates
                .issue(
                        new Origin(caller.client(), "evaluation-" + id),
                        evaluation.person(),
                        award,
                        evaluation.approval())
                .id());
        return noted("approved", evaluation, "");
    }

    @Transactional
    EvaluationView reject(UUID id, String ifMatch, EvaluationRejection rejection) {
        Evaluation evaluation = writable(id, ifMatch);
        evaluation.reject(caller.subject(), rejection.reason(), changes.now());
        return noted("rejected", evaluation, rejection.reason());
    }

    @Transactional
    EvaluationView annul(UUID id, String ifMatch, Annulment annulment) {
        Evaluation evaluation = writable(id, ifMatch);
        evaluation.annul(annulment.reason(), changes.now());
        return noted("annulled", evaluation, annulment.reason());
    }

    EvaluationView one(UUID id) {
        EvaluationView view = view(evaluations.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<EvaluationView> page(EvaluationFilter filter, Paging paging) {
        Page<Evaluation> page = evaluations.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private Evaluation writable(UUID id, String ifMatch) {
        Evaluation evaluation = evaluations.forChange(id, ifMatch);
        scope.requireWrite(evaluation.region());
        return evaluation;
    }

    private EvaluationView noted(String verb, Evaluation evaluation, String why) {
        events.note(KIND, verb, evaluation, why);
        return view(evaluation);
    }

    private EvaluationView view(Evaluation evaluation) {
        return EvaluationView.from(evaluation, persons.show(evaluation.person()));
    }
}
