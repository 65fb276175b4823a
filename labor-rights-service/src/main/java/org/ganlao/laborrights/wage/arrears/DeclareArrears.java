package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;

/** Declares what an enterprise owes, with everybody by name, and adds persons who are found later. */
@ApplicationScoped
class DeclareArrears {

    private final ArrearsRepository repository;
    private final ListOwed list;
    private final OwedWagesRepository owed;
    private final OwedOnce once;
    private final ArrearsLaw law;
    private final ArrearsEvents events;
    private final ShowArrears show;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;

    DeclareArrears(
            ArrearsRepository repository,
            ListOwed list,
            OwedWagesRepository owed,
            OwedOnce once,
            ArrearsLaw law,
            ArrearsEvents events,
            ShowArrears show,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes) {
        this.repository = repository;
        this.list = list;
        this.owed = owed;
        this.once = once;
        this.law = law;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ArrearsView declare(ArrearsRequest request) {
        require(request.arrears());
        Instant now = changes.now();
        EmployerArrears arrears = EmployerArrears.declared(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.arrears().outline(),
                caller.subject(),
                now);
        repository.add(arrears);
        list(
                arrears,
                request.sourceRef(),
                request.persons(),
                true,
                arrears.outline().declaredOn(),
                now);
        return noted("declared", arrears, "");
    }

    @Transactional
    ArrearsView add(UUID id, String ifMatch, LatePersons late) {
        EmployerArrears arrears = repository.forChange(id, ifMatch);
        list.requireUnused(new Origin(caller.client(), late.sourceRef()));
        list(arrears, late.sourceRef(), late.persons(), false, show.today(), changes.now());
        return noted("persons-added", arrears, late.sourceRef());
    }

    private void list(
            EmployerArrears arrears,
            String sourceRef,
            List<StatedOwed> stated,
            boolean first,
            LocalDate day,
            Instant now) {
        List<OwedWages> named = list.named(arrears, new Origin(caller.client(), sourceRef), stated, day, now);
        LocalDate planBegins = law.planBegins(arrears.outline().declaredOn());
        once.require(arrears, named);
        arrears.list(named, first, planBegins, caller.subject(), now);
        list.keep(named);
    }

    @Transactional
    ArrearsView correct(UUID id, String ifMatch, ArrearsCorrection correction) {
        require(correction.arrears());
        EmployerArrears arrears = repository.forChange(id, ifMatch);
        arrears.correct(correction.arrears().outline(), caller.subject(), changes.now());
        once.require(arrears, owed.standingOf(id));
        return noted("corrected", arrears, correction.reason());
    }

    private void require(StatedArrears stated) {
        checks.requirePast(stated.declaredOn(), "/arrears/declaredOn");
        checks.requireOwnRegion(stated.region(), stated.declaredOn(), "/arrears/region");
    }

    private ArrearsView noted(String what, EmployerArrears arrears, String why) {
        events.changed(arrears, what, why);
        return show.view(arrears);
    }
}
