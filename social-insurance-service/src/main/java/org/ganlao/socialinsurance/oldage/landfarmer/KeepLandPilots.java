package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandPilot;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;

/** States which county runs the scheme from when on. Lock: the county's pilot. */
@ApplicationScoped
class KeepLandPilots {

    private static final String KIND = "land-pilot";

    private final LandPilotRepository pilots;
    private final LandCoverageRepository coverages;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepLandPilots(
            LandPilotRepository pilots,
            LandCoverageRepository coverages,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.pilots = pilots;
        this.coverages = coverages;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    LandPilotView state(LandPilotRequest request) {
        checks.requireOwnRegion(request.region(), request.from(), "/region");
        locks.hold(lockOf(request.region()));
        pilots.of(request.region()).ifPresent(earlier -> {
            throw new Rejection(LandRefusal.PILOT_STATED, earlier.id()).at("/region");
        });
        LandPilot pilot = new LandPilot(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.from(),
                request.document(),
                caller.subject(),
                changes.now());
        pilots.add(pilot);
        return noted("proposed", pilot, "");
    }

    @Transactional
    LandPilotView approve(UUID id, String ifMatch) {
        LandPilot pilot = open(id, ifMatch);
        pilot.approve(caller.subject(), changes.now());
        return noted("approved", pilot, "");
    }

    @Transactional
    LandPilotView annul(UUID id, String ifMatch, Annulment annulment) {
        LandPilot pilot = open(id, ifMatch);
        if (coverages.anyIn(pilot.region())) {
            throw new Rejection(LandRefusal.PILOT_IN_USE);
        }
        pilot.annul(annulment.reason(), changes.now());
        return noted("annulled", pilot, annulment.reason());
    }

    /** Nobody strikes the county's pilot out until the transaction ends. */
    void hold(String region) {
        locks.hold(lockOf(region));
    }

    LandPilotView one(UUID id) {
        return LandPilotView.from(pilots.visible(id));
    }

    Page<LandPilotView> page(Paging paging) {
        return pilots.page(paging).map(LandPilotView::from);
    }

    private LandPilot open(UUID id, String ifMatch) {
        return pilots.forChange(id, ifMatch, pilot -> hold(pilot.region()));
    }

    private static String lockOf(String region) {
        return KIND + " of " + region;
    }

    private LandPilotView noted(String what, LandPilot pilot, String why) {
        events.note(KIND, what, pilot, why);
        return LandPilotView.from(pilot);
    }
}
