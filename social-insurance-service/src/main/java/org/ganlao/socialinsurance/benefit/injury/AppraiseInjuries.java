package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAppraisal;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;

/** Asks for appraisals of recognised injuries and keeps their conclusions. Locks: the person, then the appraisal. */
@ApplicationScoped
class AppraiseInjuries {

    static final String KIND = "injury-appraisal";

    private final InjuryAppraisalRepository appraisals;
    private final InjuryCaseRepository cases;
    private final Parameters parameters;
    private final Persons persons;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    AppraiseInjuries(
            InjuryAppraisalRepository appraisals,
            InjuryCaseRepository cases,
            Parameters parameters,
            Persons persons,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.appraisals = appraisals;
        this.cases = cases;
        this.parameters = parameters;
        this.persons = persons;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InjuryAppraisalView ask(InjuryAppraisalRequest request) {
        checks.requirePast(request.askedOn(), "/askedOn");
        InjuryCase injury = cases.visible(request.injury());
        scope.requireWrite(injury.region());
        persons.lock(injury.person());
        injury.requireRecognised();
        InjuryAppraisal last = appraisals.of(injury.id()).stream()
                .reduce((earlier, later) -> later)
                .orElse(null);
        InjuryAppraisal appraisal = new InjuryAppraisal(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                injury,
                request.kind(),
                request.askedOn(),
                last,
                days("appraisal.days", request.askedOn(), injury.region()),
                caller.subject(),
                changes.now());
        appraisals.add(appraisal);
        return told("asked", appraisal);
    }

    @Transactional
    InjuryAppraisalView extend(UUID id, String ifMatch) {
        InjuryAppraisal appraisal = open(id, ifMatch);
        appraisal.extend(days("appraisal.more-days", appraisal.askedOn(), appraisal.region()), changes.now());
        return told("extended", appraisal);
    }

    /** By another person than who asked. */
    @Transactional
    InjuryAppraisalView conclude(UUID id, String ifMatch, StatedConclusion stated) {
        checks.requirePast(stated.on(), "/on");
        InjuryAppraisal appraisal = open(id, ifMatch);
        appraisal.conclude(stated.on(), stated.grade(), stated.nursing(), caller.subject(), changes.now());
        return told("concluded", appraisal);
    }

    private InjuryAppraisal open(UUID id, String ifMatch) {
        return appraisals.forChange(
                id,
                ifMatch,
                appraisal -> persons.lock(cases.findById(appraisal.injury()).person()));
    }

    private int days(String figure, LocalDate on, String region) {
        return parameters.at(on).integer(InjuryFigures.KEY + figure, region);
    }

    private InjuryAppraisalView told(String verb, InjuryAppraisal appraisal) {
        events.say(KIND, verb, InjuryAppraisalFact.of(appraisal), "");
        return InjuryAppraisalView.from(appraisal);
    }
}
