package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.employment.startup.entrepreneurship.domain.Opening;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.employment.startup.entrepreneurship.domain.VisitSchedule;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * Guides persons into business, visits them, notes their end. Each use case holds the person, then the
 * employer's code and then the project.
 */
@ApplicationScoped
class KeepStartups {

    private static final String VISITS = "employment.startup.visits";

    private final StartupRepository startups;
    private final StartupTies ties;
    private final KeepTenancies tenancies;
    private final Supports supports;
    private final ReadStartups reading;
    private final Ages ages;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    KeepStartups(
            StartupRepository startups,
            StartupTies ties,
            KeepTenancies tenancies,
            Supports supports,
            ReadStartups reading,
            Ages ages,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.startups = startups;
        this.ties = ties;
        this.tenancies = tenancies;
        this.supports = supports;
        this.reading = reading;
        this.ages = ages;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    StartupView begin(StartupRequest request) {
        LocalDate day = request.guidance().guidedOn();
        PersonalId person = persons.identify(request.person());
        checks.requirePast(day, "/guidance/guidedOn");
        checks.requireOwnRegion(request.region(), day, "/region");
        ages.workingAge(day).require(person, day);
        persons.lock(person);
        ties.requireNoneUnderWay(person);
        Startup startup = new Startup(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                request.region(),
                request.guidance().guidance(),
                changes.now());
        startups.add(startup);
        return told("guided", startup, "");
    }

    @Transactional
    StartupView guide(UUID id, String ifMatch, StatedGuidance stated) {
        checks.requirePast(stated.guidedOn(), "/guidedOn");
        Startup startup = held(id, ifMatch);
        startup.guide(stated.guidance(), changes.now());
        return told("guided", startup, "");
    }

    @Transactional
    StartupView open(UUID id, String ifMatch, StatedOpening stated) {
        checks.requirePast(stated.openedOn(), "/openedOn");
        Startup startup = held(id, ifMatch);
        ties.require(startup, stated.opening());
        startup.open(stated.opening(), changes.now());
        return told("opened", startup, "");
    }

    @Transactional
    StartupView correct(UUID id, String ifMatch, StartupCorrection correction) {
        checks.requirePast(correction.opening().openedOn(), "/opening/openedOn");
        Startup startup = held(id, ifMatch);
        Opening opening = correction.opening().opening();
        ties.require(startup, opening);
        LocalDate before = startup.occurredOn();
        startup.correct(opening, changes.now());
        if (!startup.occurredOn().equals(before)) {
            supports.groundFellAway(id, "opened on " + opening.openedOn() + " instead of " + before);
        }
        return told("corrected", startup, Masking.maskWithin(correction.reason()));
    }

    @Transactional
    StartupView visit(UUID id, String ifMatch, StatedVisit stated) {
        checks.requirePast(stated.visitedOn(), "/visitedOn");
        Startup startup = held(id, ifMatch);
        startup.visit(stated.visit(), changes.now());
        return told("visited", startup, "");
    }

    @Transactional
    StartupView end(UUID id, String ifMatch, StatedEnd stated) {
        checks.requirePast(stated.endedOn(), "/endedOn");
        Startup startup = held(id, ifMatch);
        startup.end(stated.end(), changes.now());
        tenancies.follow(startup);
        StartupView ended = told("ended", startup, stated.outcome().name());
        int months = parameters.at(stated.endedOn()).integer(ClaimStartupSubsidy.MONTHS, startup.region());
        if (!startup.lasted(months)) {
            supports.groundFellAway(id, "ended on " + stated.endedOn() + ", within " + months + " months");
        }
        return ended;
    }

    @Transactional
    StartupView annul(UUID id, String ifMatch, Annulment annulment) {
        Startup startup = held(id, ifMatch);
        tenancies.requireNone(id);
        startup.annul(annulment.reason(), changes.now());
        supports.groundFellAway(id, annulment.reason());
        return told("annulled", startup, annulment.reason());
    }

    /** For others that build on it: nobody changes it until the transaction ends. */
    Startup held(UUID id) {
        Startup startup = startups.visible(id);
        persons.lock(startup.person());
        startups.getEntityManager().refresh(startup, LockModeType.PESSIMISTIC_WRITE);
        return startup;
    }

    private Startup held(UUID id, String ifMatch) {
        return startups.forChange(id, ifMatch, startup -> {
            persons.lock(startup.person());
            startups.getEntityManager().lock(startup, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    private StartupView told(String verb, Startup startup, String why) {
        if (startup.opening() != null) {
            LocalDate openedOn = startup.opening().openedOn();
            startup.follow(VisitSchedule.of(parameters.at(openedOn).text(VISITS, startup.region())));
        }
        startups.flush();
        events.say("startup", verb, StartupFact.of(startup), why);
        return reading.view(startup);
    }
}
