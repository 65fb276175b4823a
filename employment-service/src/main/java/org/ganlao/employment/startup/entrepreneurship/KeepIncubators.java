package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.startup.entrepreneurship.domain.Incubator;
import org.ganlao.employment.startup.entrepreneurship.domain.Survival;
import org.ganlao.employment.startup.entrepreneurship.domain.Tenants;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Registers incubators, corrects, closes and annuls them; each change holds the incubator's row. */
@ApplicationScoped
class KeepIncubators {

    private static final String SURVIVAL_TIME = "employment.startup.survival.months";

    private final IncubatorRepository incubators;
    private final TenancyRepository tenancies;
    private final RegisterChecks checks;
    private final Parameters parameters;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepIncubators(
            IncubatorRepository incubators,
            TenancyRepository tenancies,
            RegisterChecks checks,
            Parameters parameters,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.incubators = incubators;
        this.tenancies = tenancies;
        this.checks = checks;
        this.parameters = parameters;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    IncubatorView register(IncubatorRequest request) {
        Incubator incubator = new Incubator(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry(request.incubator()),
                request.incubator().places(),
                changes.now());
        incubators.add(incubator);
        return told("recorded", incubator, "");
    }

    @Transactional
    IncubatorView correct(UUID id, String ifMatch, IncubatorCorrection correction) {
        Entry stated = entry(correction.incubator());
        Incubator incubator = incubators.forChange(id, ifMatch);
        if (!stated.region().equals(incubator.region())) {
            tenants(incubator).requireNone();
        }
        incubator.correct(stated, correction.incubator().places(), changes.now());
        tenants(incubator).requireFit();
        return told("corrected", incubator, Masking.maskWithin(correction.reason()));
    }

    /** After its tenants have moved out. */
    @Transactional
    IncubatorView close(UUID id, String ifMatch, StatedClosing stated) {
        checks.require(stated);
        Incubator incubator = incubators.forChange(id, ifMatch);
        incubator.close(stated.closedOn(), changes.now());
        tenants(incubator).requireFit();
        return told("closed", incubator, "");
    }

    @Transactional
    IncubatorView annul(UUID id, String ifMatch, Annulment annulment) {
        Incubator incubator = incubators.forChange(id, ifMatch);
        tenants(incubator).requireNone();
        incubator.annul(annulment.reason(), changes.now());
        return told("annulled", incubator, annulment.reason());
    }

    IncubatorView one(UUID id) {
        return IncubatorView.from(incubators.visible(id));
    }

    Page<IncubatorView> page(IncubatorFilter filter, Paging paging) {
        return incubators.page(filter, paging).map(IncubatorView::from);
    }

    /**
     * @param asked null asks for today
     * @param months before that day; null asks for those of the parameter
     */
    SurvivalView survival(UUID id, LocalDate asked, Integer months) {
        Incubator incubator = incubators.visible(id);
        LocalDate on = asked == null ? clock.today() : asked;
        LocalDate since =
                on.minusMonths(months == null ? parameters.at(on).integer(SURVIVAL_TIME, incubator.region()) : months);
        return SurvivalView.of(since, on, Survival.of(tenancies.tenantsOn(id, since), on));
    }

    private Tenants tenants(Incubator incubator) {
        return new Tenants(incubator, tenancies.in(incubator.id()));
    }

    private Entry entry(StatedIncubator stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/incubator/entry");
        return entry;
    }

    private IncubatorView told(String verb, Incubator incubator, String why) {
        events.say("incubator", verb, IncubatorFact.of(incubator), why);
        return IncubatorView.from(incubator);
    }
}
