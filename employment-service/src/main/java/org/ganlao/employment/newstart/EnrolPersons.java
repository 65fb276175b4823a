package org.ganlao.employment.newstart;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.newstart.domain.Closure;
import org.ganlao.employment.newstart.domain.Enrolment;
import org.ganlao.employment.newstart.domain.NewStartRefusal;
import org.ganlao.employment.placement.PlacementRepository;
import org.ganlao.employment.placement.WorkFollower;
import org.ganlao.employment.placement.domain.Placement;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Enrols workers of closed enterprises in the plan of a new start and follows their placements, holding the person. */
@ApplicationScoped
@Priority(3)
class EnrolPersons implements WorkFollower {

    private final EnrolmentRepository enrolments;
    private final PlacementRepository placements;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    EnrolPersons(
            EnrolmentRepository enrolments,
            PlacementRepository placements,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.placements = placements;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at the person's other records. */
    PersonalId check(EnrolmentRequest request) {
        StatedClosure stated = request.enrolment();
        checks.requirePast(stated.enrolledOn(), "/enrolment/enrolledOn");
        checks.requireOwnRegion(stated.region(), stated.enrolledOn(), "/enrolment/region");
        return persons.identify(request.person());
    }

    @Transactional
    EnrolmentView enrol(EnrolmentRequest request) {
        PersonalId person = check(request);
        Closure closure = request.enrolment().stated();
        persons.lock(person);
        enrolments.standingOf(persons.blindIndexes(person)).stream()
                .filter(earlier -> earlier.closure().reference().equals(closure.reference()))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(NewStartRefusal.ENROLLED_ALREADY, closure.reference(), earlier.region());
                });
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                closure,
                changes.now());
        enrolment.findPlacedOn(firstWork(enrolment));
        enrolments.add(enrolment);
        return told("enrolled", enrolment, "");
    }

    @Transactional
    EnrolmentView annul(UUID id, String ifMatch, Annulment annulment) {
        Enrolment enrolment = enrolments.forChange(id, ifMatch, found -> persons.lock(found.person()));
        enrolment.annul(annulment.reason(), changes.now());
        return told("annulled", enrolment, annulment.reason());
    }

    @Override
    public void foresee(List<byte[]> blindIndexes) {
        enrolments.foresee(blindIndexes);
    }

    @Override
    public void follow(Placement changed, Instant now) {
        enrolments.standingOf(indexes(changed.person())).forEach(enrolment -> {
            if (enrolment.findPlacedOn(firstWork(enrolment))) {
                enrolment.revised(now);
                told(enrolment.placedOn() == null ? "fell-back" : "placed", enrolment, "follows " + changed.id());
            }
        });
    }

    private LocalDate firstWork(Enrolment enrolment) {
        return placements.of(indexes(enrolment.person())).stream()
                .filter(Placement::standing)
                .map(Placement::occurredOn)
                .filter(day -> !day.isBefore(enrolment.occurredOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<byte[]> indexes(ProtectedId person) {
        return persons.blindIndexes(persons.reveal(person));
    }

    EnrolmentView one(UUID id) {
        EnrolmentView view = view(enrolments.visible(id));
        reads.one("new-start", id);
        return view;
    }

    Page<EnrolmentView> page(EnrolmentFilter filter, Paging paging) {
        Page<Enrolment> page = enrolments.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("new-start");
        return page.map(this::view);
    }

    private EnrolmentView told(String verb, Enrolment enrolment, String why) {
        events.say("new-start", verb, EnrolmentFact.of(enrolment), why);
        return view(enrolment);
    }

    private EnrolmentView view(Enrolment enrolment) {
        return EnrolmentView.from(enrolment, persons.show(enrolment.person()));
    }
}
