package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.employment.seeking.internship.domain.Occupancy;
import org.ganlao.employment.seeking.internship.domain.Stay;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.RecordRefusal;

/**
 * Starts internships, ends, corrects and annuls them. Each use case holds the person and then the position, so that nobody
 * is an intern twice at once and no position takes more than its places.
 */
@ApplicationScoped
class KeepInternships {

    private final InternshipRepository internships;
    private final PositionRepository positions;
    private final RecordChecks checks;
    private final Ages ages;
    private final RecordEvents events;
    private final Persons persons;
    private final Supports supports;
    private final Caller caller;
    private final ChangeLog changes;

    KeepInternships(
            InternshipRepository internships,
            PositionRepository positions,
            RecordChecks checks,
            Ages ages,
            RecordEvents events,
            Persons persons,
            Supports supports,
            Caller caller,
            ChangeLog changes) {
        this.internships = internships;
        this.positions = positions;
        this.checks = checks;
        this.ages = ages;
        this.events = events;
        this.persons = persons;
        this.supports = supports;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InternshipView start(InternshipRequest request) {
        PersonalId person = persons.identify(request.person());
        Stay stay = request.internship().stay();
        require(stay, person);
        persons.lock(person);
        InternshipPosition position = positions.held(request.position());
        checks.requireOwnRegion(position.region(), stay.startedOn(), "/position");
        List<Internship> ofPerson = internships.of(persons.blindIndexes(person));
        Internship internship = new Internship(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                position,
                stay,
                changes.now());
        ofPerson.forEach(internship::requireApartFrom);
        internships.add(internship);
        requireFit(position);
        return told("started", internship, "");
    }

    @Transactional
    InternshipView end(UUID id, String ifMatch, InternshipEnd end) {
        checks.requirePast(end.endedOn(), "/endedOn");
        Internship internship = open(id, ifMatch);
        internship.end(end.endedOn(), end.outcome(), changes.now());
        supports.groundFellAway(id, end.endedOn().plusDays(1), "ended on " + end.endedOn());
        return told("ended", internship, end.outcome().name());
    }

    @Transactional
    InternshipView correct(UUID id, String ifMatch, InternshipCorrection correction) {
        Internship internship = open(id, ifMatch);
        PersonalId person = persons.reveal(internship.person());
        Stay stated = correction.internship().stay();
        require(stated, person);
        List<Internship> ofPerson = internships.of(persons.blindIndexes(person));
        Stay before = internship.stay();
        internship.correct(stated, changes.now());
        ofPerson.forEach(internship::requireApartFrom);
        requireFit(positions.findById(internship.position()));
        followInSupport(id, before, stated, correction.reason());
        return told("corrected", internship, correction.reason());
    }

    @Transactional
    InternshipView annul(UUID id, String ifMatch, Annulment annulment) {
        Internship internship = open(id, ifMatch);
        internship.annul(annulment.reason(), changes.now());
        supports.groundFellAway(id, annulment.reason());
        return told("annulled", internship, annulment.reason());
    }

    /** The internship, standing, which nobody changes until the transaction ends. */
    Internship held(UUID id) {
        Internship internship = internships.visible(id);
        holdPersonAndPosition(internship);
        internships.getEntityManager().refresh(internship);
        if (!internship.standing()) {
            throw new Rejection(RecordRefusal.RECORD_ANNULLED);
        }
        return internship;
    }

    /** Its months run from the first day: with another one, none of them is what was claimed. */
    private void followInSupport(UUID id, Stay before, Stay after, String why) {
        if (!after.startedOn().equals(before.startedOn())) {
            supports.groundFellAway(id, why);
        } else if (after.endedOn() != null) {
            supports.groundFellAway(id, after.endedOn().plusDays(1), why);
        }
    }

    private void require(Stay stay, PersonalId person) {
        checks.requirePast(stay.startedOn(), "/internship/startedOn");
        checks.requirePast(stay.endedOn(), "/internship/endedOn");
        ages.workingAge(stay.startedOn()).require(person, stay.startedOn());
    }

    private void requireFit(InternshipPosition position) {
        new Occupancy(position, internships.in(position.id())).requireFit();
    }

    private Internship open(UUID id, String ifMatch) {
        return internships.forChange(id, ifMatch, this::holdPersonAndPosition);
    }

    private void holdPersonAndPosition(Internship internship) {
        persons.lock(internship.person());
        positions.held(internship.position());
    }

    private InternshipView told(String verb, Internship internship, String why) {
        events.say("internship", verb, InternshipFact.of(internship), why);
        return InternshipView.from(internship, persons.show(internship.person()));
    }
}
