package org.ganlao.skills.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platform.time.WorkingDays;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.commendation.domain.Commendation;
import org.ganlao.skills.commendation.domain.CommendationRefusal;
import org.ganlao.skills.commendation.domain.CommendationState;
import org.ganlao.skills.commendation.domain.Nomination;

/** From the nomination to the award. Locks the person for a nomination, the nomination for all else. */
@ApplicationScoped
class CommendWorkers {

    private static final String KIND = "commendation";

    private final WorkingDays calendar;
    private final CommendationRepository commendations;
    private final ObjectionRepository objections;
    private final Occupations occupations;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    CommendWorkers(
            WorkingDays calendar,
            CommendationRepository commendations,
            ObjectionRepository objections,
            Occupations occupations,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.calendar = calendar;
        this.commendations = commendations;
        this.objections = objections;
        this.occupations = occupations;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CommendationView nominate(CommendationRequest request) {
        Nomination nomination = request.nomination().nomination();
        checks.requirePast(nomination.nominatedOn(), "/nomination/nominatedOn");
        checks.requireOwnRegion(nomination.region(), nomination.nominatedOn(), "/nomination/region");
        occupations.require(nomination.occupation(), "/nomination/occupation");
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        commendations.requireNone(persons.blindIndexes(person), nomination);
        Commendation commendation = new Commendation(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                nomination,
                caller.subject(),
                changes.now());
        commendations.add(commendation);
        return told("nominated", commendation, "");
    }

    /** Public from today on, for the working days that begin on the next. */
    @Transactional
    CommendationView publish(UUID id, String ifMatch, Publicity publicity) {
        LocalDate from = publicity.from();
        checks.requirePast(from, "/from");
        if (from.isBefore(clock.today())) {
            throw new Rejection(CommendationRefusal.PUBLICITY_BACKDATED, clock.today()).at("/from");
        }
        Commendation commendation = commendations.forChange(id, ifMatch);
        int days = parameters.at(from).integer("skills.commendation.publicity-days");
        commendation.publish(caller.subject(), from, calendar.add(from, days), changes.now());
        return told("published", commendation, "");
    }

    @Transactional
    CommendationView decline(UUID id, String ifMatch, CommendationGrounds grounds) {
        Commendation commendation = commendations.forChange(id, ifMatch);
        commendation.decline(grounds.grounds(), changes.now());
        return told("declined", commendation, grounds.grounds());
    }

    @Transactional
    CommendationView award(UUID id, String ifMatch) {
        Commendation commendation = commendations.forChange(id, ifMatch);
        commendation.award(caller.subject(), clock.today(), objections.open(id), objections.upheld(id), changes.now());
        return told("awarded", commendation, "");
    }

    @Transactional
    CommendationView withhold(UUID id, String ifMatch, CommendationGrounds grounds) {
        Commendation commendation = commendations.forChange(id, ifMatch);
        commendation.withhold(clock.today(), objections.open(id), grounds.grounds(), changes.now());
        return told("withheld", commendation, grounds.grounds());
    }

    @Transactional
    CommendationView annul(UUID id, String ifMatch, Annulment annulment) {
        Commendation commendation = commendations.forChange(id, ifMatch);
        commendation.annul(annulment.reason(), changes.now());
        return told("annulled", commendation, annulment.reason());
    }

    CommendationView one(UUID id) {
        CommendationView view = view(commendations.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<CommendationView> page(CommendationState state, String honour, String region, Paging paging) {
        Page<CommendationView> page =
                commendations.page(state, honour, region, paging).map(this::view);
        reads.list(KIND);
        return page;
    }

    /** What was never public goes to the audit alone. */
    private CommendationView told(String verb, Commendation commendation, String why) {
        if (commendation.everPublic()) {
            events.say(KIND, verb, CommendationFact.of(commendation), why);
        } else {
            events.note(KIND, verb, commendation, why);
        }
        return view(commendation);
    }

    private CommendationView view(Commendation commendation) {
        return CommendationView.from(commendation, persons.show(commendation.person()));
    }
}
