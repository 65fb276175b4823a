package org.ganlao.employment.aid.newstart;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.employment.aid.newstart.domain.Closure;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.employment.aid.newstart.domain.NewStartRefusal;
import org.ganlao.employment.seeking.placement.WorkFollower;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.ShownPerson;

/** Enrols workers of closed enterprises in the plan of a new start and follows their placements, holding the person. */
@ApplicationScoped
@Priority(3)
class EnrolPersons implements WorkFollower {

    private final EnrolmentRepository enrolments;
    private final EnrolToldWorkers toldWorkers;
    private final PersonsAtWork work;
    private final Persons persons;
    private final PersonTokens tokens;
    private final RecordChecks checks;
    private final NewStartEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    EnrolPersons(
            EnrolmentRepository enrolments,
            EnrolToldWorkers toldWorkers,
            PersonsAtWork work,
            Persons persons,
            PersonTokens tokens,
            RecordChecks checks,
            NewStartEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.toldWorkers = toldWorkers;
        this.work = work;
        this.persons = persons;
        this.tokens = tokens;
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
        List<byte[]> indexes = persons.blindIndexes(person);
        enrolments.standingOf(indexes, namesOf(persons.tokens(person))).stream()
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
        enrolment.findPlacedOn(work.since(enrolment, indexes));
        enrolments.add(enrolment);
        return told("enrolled", enrolment, "");
    }

    @Transactional
    EnrolmentView annul(UUID id, String ifMatch, Annulment annulment) {
        Enrolment enrolment = enrolments.forChange(id, ifMatch, this::hold);
        enrolment.annul(annulment.reason(), changes.now());
        EnrolmentView view = told("annulled", enrolment, annulment.reason());
        if (enrolment.named()) {
            toldWorkers.standAgain(
                    namesOf(persons.tokensOf(enrolment.person())),
                    enrolment.closure().reference());
        }
        return view;
    }

    /** A token that was replaced names the person, too. */
    private List<String> namesOf(List<String> known) {
        return known.stream()
                .flatMap(token -> Stream.of(token, tokens.current(token)))
                .distinct()
                .toList();
    }

    /** First against a replacement of the token: whoever was told of may stand again under it. */
    private void hold(Enrolment enrolment) {
        String token = tokens.held(enrolment.person().token());
        if (enrolment.named()) {
            persons.lock(enrolment.person());
        } else {
            persons.lockTokens(List.of(token));
        }
    }

    @Override
    public void foresee(List<byte[]> blindIndexes) {
        enrolments.foresee(blindIndexes, persons.tokensForeseen(blindIndexes));
    }

    @Override
    public void follow(Placement changed, Instant now) {
        PersonalId person = persons.reveal(changed.person());
        List<byte[]> indexes = persons.blindIndexes(person);
        enrolments.standingOf(indexes, List.of(changed.person().token())).forEach(enrolment -> {
            if (enrolment.findPlacedOn(work.since(enrolment, indexes))) {
                enrolment.revised(now);
                String verb = enrolment.placedOn() == null ? "fell-back" : "placed";
                events.say(verb, enrolment, "follows " + changed.id());
            }
        });
    }

    EnrolmentView one(UUID id) {
        EnrolmentView view = view(enrolments.visible(id));
        reads.one(NewStartEvents.KIND, id);
        return view;
    }

    Page<EnrolmentView> page(EnrolmentFilter filter, Paging paging) {
        List<String> document = filter.document == null ? null : namesOf(persons.tokensOf(filter.document));
        Page<Enrolment> page = enrolments.page(filter, document, paging);
        reads.list(NewStartEvents.KIND);
        Map<String, ProtectedId> named = work.named(page.items().stream()
                .filter(enrolment -> !enrolment.named())
                .map(enrolment -> enrolment.person().token())
                .toList());
        return page.map(enrolment -> view(enrolment, named));
    }

    private EnrolmentView told(String verb, Enrolment enrolment, String why) {
        events.say(verb, enrolment, why);
        return view(enrolment);
    }

    private EnrolmentView view(Enrolment enrolment) {
        return view(
                enrolment,
                enrolment.named()
                        ? Map.of()
                        : work.named(List.of(enrolment.person().token())));
    }

    /** @param named by token, of those whose enrolment does not name them */
    private EnrolmentView view(Enrolment enrolment, Map<String, ProtectedId> named) {
        String token = enrolment.person().token();
        ProtectedId person = enrolment.named() ? enrolment.person() : named.get(token);
        return EnrolmentView.from(
                enrolment, person == null ? new ShownPerson(token, null, null) : persons.show(person));
    }
}
