package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.EntrepreneurshipRefusal;
import org.ganlao.employment.startup.entrepreneurship.domain.Incubator;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.employment.startup.entrepreneurship.domain.Stay;
import org.ganlao.employment.startup.entrepreneurship.domain.Tenancy;
import org.ganlao.employment.startup.entrepreneurship.domain.Tenants;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * Lets start-ups into incubators and out. Each use case holds the start-up and then the incubator, so that no start-up is in two
 * at once and no incubator has more tenants than places.
 */
@ApplicationScoped
class KeepTenancies {

    private static final String KIND = "incubator-tenancy";

    private final TenancyRepository tenancies;
    private final IncubatorRepository incubators;
    private final StartupRepository startups;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepTenancies(
            TenancyRepository tenancies,
            IncubatorRepository incubators,
            StartupRepository startups,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.tenancies = tenancies;
        this.incubators = incubators;
        this.startups = startups;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    TenancyView moveIn(TenancyRequest request) {
        Stay stay = stay(request.tenancy());
        Startup startup = startups.held(request.startup());
        Incubator incubator = incubators.held(request.incubator());
        checks.requireOwnRegion(incubator.region(), stay.movedInOn(), "/incubator");
        Tenancy tenancy = new Tenancy(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                incubator,
                startup,
                stay,
                changes.now());
        tenancies.of(startup.id()).forEach(tenancy::requireApartFrom);
        tenancies.add(tenancy);
        requireFit(incubator);
        return told("moved-in", tenancy, "");
    }

    @Transactional
    TenancyView moveOut(UUID id, String ifMatch, StatedMove stated) {
        checks.requirePast(stated.movedOutOn(), "/movedOutOn");
        Tenancy tenancy = open(id, ifMatch);
        tenancy.moveOut(stated.movedOutOn(), changes.now());
        return told("moved-out", tenancy, "");
    }

    @Transactional
    TenancyView correct(UUID id, String ifMatch, TenancyCorrection correction) {
        Stay stated = stay(correction.tenancy());
        Tenancy tenancy = open(id, ifMatch);
        List<Tenancy> ofStartup = tenancies.of(tenancy.startup());
        tenancy.correct(startups.held(tenancy.startup()), stated, changes.now());
        ofStartup.forEach(tenancy::requireApartFrom);
        requireFit(incubators.held(tenancy.incubator()));
        return told("corrected", tenancy, Masking.maskWithin(correction.reason()));
    }

    @Transactional
    TenancyView annul(UUID id, String ifMatch, Annulment annulment) {
        Tenancy tenancy = open(id, ifMatch);
        tenancy.annul(annulment.reason(), changes.now());
        return told("annulled", tenancy, annulment.reason());
    }

    /** A start-up, which the caller holds, came to its end: it moves out. */
    void follow(Startup ended) {
        for (Tenancy tenancy : tenancies.of(ended.id())) {
            if (tenancy.endWith(ended.end().endedOn(), changes.now())) {
                told("moved-out", tenancy, "follows " + ended.id());
            }
        }
    }

    void requireNone(UUID startup) {
        tenancies.of(startup).stream().filter(Tenancy::standing).findFirst().ifPresent(tenancy -> {
            throw new Rejection(EntrepreneurshipRefusal.STARTUP_HAS_TENANCIES, tenancy.occurredOn());
        });
    }

    TenancyView one(UUID id) {
        return TenancyView.from(tenancies.visible(id));
    }

    Page<TenancyView> page(TenancyFilter filter, Paging paging) {
        return tenancies.page(filter, paging).map(TenancyView::from);
    }

    private Tenancy open(UUID id, String ifMatch) {
        return tenancies.forChange(id, ifMatch, tenancy -> {
            startups.held(tenancy.startup());
            incubators.held(tenancy.incubator());
        });
    }

    private void requireFit(Incubator incubator) {
        new Tenants(incubator, tenancies.in(incubator.id())).requireFit();
    }

    private Stay stay(StatedStay stated) {
        checks.requirePast(stated.movedInOn(), "/tenancy/movedInOn");
        checks.requirePast(stated.movedOutOn(), "/tenancy/movedOutOn");
        return stated.stay();
    }

    private TenancyView told(String verb, Tenancy tenancy, String why) {
        events.say(KIND, verb, TenancyFact.of(tenancy), why);
        return TenancyView.from(tenancy);
    }
}
