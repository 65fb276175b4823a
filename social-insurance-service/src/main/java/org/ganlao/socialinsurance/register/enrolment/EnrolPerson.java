package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.register.person.InsuredPersons;

/**
 * Takes a person into one insurance or several at once. Whoever is not known yet becomes so. Locks: the employer's row,
 * shared, and the person; only who closes or strikes out an employer has it alone, and waits for no person.
 */
@ApplicationScoped
class EnrolPerson {

    private final EnrolmentChecks checks;
    private final EnrolmentRepository enrolments;
    private final InsuredPersons insuredPersons;
    private final EnrolmentEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    EnrolPerson(
            EnrolmentChecks checks,
            EnrolmentRepository enrolments,
            InsuredPersons insuredPersons,
            EnrolmentEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.checks = checks;
        this.enrolments = enrolments;
        this.insuredPersons = insuredPersons;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other records. */
    void check(Joining joining) {
        persons.identify(joining.person());
        checks.requirePast(joining.from(), "/from");
        joining.wanted().forEach(wanted -> checks.requireOwnRegion(wanted, joining.from()));
    }

    @Transactional
    List<EnrolmentView> enrol(Joining joining) {
        check(joining);
        return take(joining).stream()
                .map(enrolment -> EnrolmentView.from(enrolment, persons.show(enrolment.person())))
                .toList();
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<? extends Joining> joinings) {
        List<byte[]> documents = persons.foresee(joinings, Joining::person);
        insuredPersons.foresee(documents);
        enrolments.foresee(documents);
        enrolments.foresee(
                caller.client(),
                joinings.stream()
                        .flatMap(joining -> joining.wanted().stream().map(joining::reference))
                        .toList());
        checks.foresee(joinings.stream()
                .flatMap(joining -> joining.wanted().stream())
                .map(StatedInsurance::employerToken)
                .filter(Objects::nonNull)
                .toList());
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    List<Enrolment> take(Joining joining) {
        PersonalId document = persons.identify(joining.person());
        List<InsuredAs> wanted = joining.wanted().stream()
                .map(stated -> checks.insured(stated, joining.from()))
                .toList();
        persons.lock(document);
        Holdings holdings = checks.holdings(document);
        ProtectedId person = persons.protect(document);
        List<Enrolment> fresh = IntStream.range(0, wanted.size())
                .mapToObj(
                        at -> fresh(joining, joining.reference(joining.wanted().get(at)), person, wanted.get(at)))
                .toList();
        fresh.forEach(checks::requireOpenEmployer);
        fresh.forEach(holdings::requireRoomFor);
        fresh.forEach(enrolments::requireNew);
        fresh.forEach(this::keep);
        if (holdings.person().isEmpty()) {
            insuredPersons.note(
                    document, person, joining.sourceRef(), wanted.get(0).region());
        }
        fresh.forEach(events::follow);
        return fresh;
    }

    private Enrolment fresh(Joining joining, String reference, ProtectedId person, InsuredAs insured) {
        Instant now = changes.now();
        return new Enrolment(
                OrderedId.at(now),
                new Origin(caller.client(), reference),
                person,
                insured,
                InsuredDays.since(joining.from()),
                joining.joinedWith(),
                Boolean.TRUE.equals(joining.inOpening()),
                now);
    }

    private void keep(Enrolment enrolment) {
        enrolments.keep(enrolment);
        events.started(enrolment);
    }
}
