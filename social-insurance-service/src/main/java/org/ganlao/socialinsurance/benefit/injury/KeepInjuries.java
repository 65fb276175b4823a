package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.injury.domain.Accident;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryRefusal;

/** Takes reports of accidents and decides on them. Locks: the person, then the case. */
@ApplicationScoped
class KeepInjuries {

    static final String KIND = "injury-case";

    private final InjuryCaseRepository cases;
    private final AwardInjuries awards;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepInjuries(
            InjuryCaseRepository cases,
            AwardInjuries awards,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.awards = awards;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InjuryCaseView report(InjuryCaseRequest request) {
        Accident accident = request.accident().accident();
        checks.requirePast(accident.reportedOn(), "/accident/reportedOn");
        checks.requirePast(accident.diedOn(), "/accident/diedOn");
        checks.requireOwnRegion(accident.region(), accident.reportedOn(), "/accident/region");
        ParameterSet figures = parameters.at(accident.happenedOn());
        accident.requireInTime(
                figures.integer(InjuryFigures.KEY + "report.employer-days", accident.region()),
                figures.integer(InjuryFigures.KEY + "report.other-years", accident.region()));
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        cases.standing(persons.blindIndexes(person), accident.happenedOn()).ifPresent(earlier -> {
            throw new Rejection(InjuryRefusal.INJURY_REPORTED, earlier.id());
        });
        InjuryCase injury = new InjuryCase(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                accident,
                caller.subject(),
                changes.now());
        cases.add(injury);
        return told("reported", injury, "");
    }

    @Transactional
    InjuryCaseView accept(UUID id, String ifMatch, StatedAcceptance stated) {
        checks.requirePast(stated.on(), "/on");
        InjuryCase injury = open(id, ifMatch);
        if (stated.turnedAwayFor() != null) {
            injury.turnAway(stated.on(), stated.turnedAwayFor(), changes.now());
            return told("turned-away", injury, stated.turnedAwayFor());
        }
        int days = parameters.at(stated.on()).integer(InjuryFigures.KEY + "recognition.days", injury.region());
        injury.accept(stated.on(), days, changes.now());
        return told("accepted", injury, "");
    }

    /** By another person than who took the report. */
    @Transactional
    InjuryCaseView decide(UUID id, String ifMatch, StatedRecognition stated) {
        checks.requirePast(stated.on(), "/on");
        InjuryCase injury = open(id, ifMatch);
        injury.decide(stated.on(), stated.ground(), stated.because(), caller.subject(), changes.now());
        return told(stated.ground() == null ? "not-recognised" : "recognised", injury, stated.because());
    }

    @Transactional
    InjuryCaseView annul(UUID id, String ifMatch, Annulment annulment) {
        InjuryCase injury = open(id, ifMatch);
        injury.annul(annulment.reason(), changes.now());
        awards.annulOf(injury.id(), annulment.reason());
        return told("annulled", injury, annulment.reason());
    }

    private InjuryCase open(UUID id, String ifMatch) {
        return cases.forChange(id, ifMatch, injury -> persons.lock(injury.person()));
    }

    private InjuryCaseView told(String verb, InjuryCase injury, String why) {
        events.say(KIND, verb, InjuryCaseFact.of(injury), why);
        return InjuryCaseView.from(injury, persons.show(injury.person()));
    }
}
