package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.FairProfile;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupFair;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Keeps the fairs for entrepreneurs and what they brought. */
@ApplicationScoped
class KeepFairs {

    private final FairRepository fairs;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepFairs(FairRepository fairs, RecordChecks checks, RecordEvents events, Caller caller, ChangeLog changes) {
        this.fairs = fairs;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    FairView hold(FairRequest request) {
        StartupFair fair = new StartupFair(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                profile(request.fair()),
                changes.now());
        fairs.add(fair);
        return told("held", fair, "");
    }

    @Transactional
    FairView report(UUID id, String ifMatch, StatedResults stated) {
        StartupFair fair = fairs.forChange(id, ifMatch);
        fair.report(stated.results(), changes.now());
        return told("reported", fair, "");
    }

    @Transactional
    FairView correct(UUID id, String ifMatch, FairCorrection correction) {
        FairProfile stated = profile(correction.fair());
        StartupFair fair = fairs.forChange(id, ifMatch);
        fair.correct(stated, changes.now());
        return told("corrected", fair, Masking.maskWithin(correction.reason()));
    }

    @Transactional
    FairView annul(UUID id, String ifMatch, Annulment annulment) {
        StartupFair fair = fairs.forChange(id, ifMatch);
        fair.annul(annulment.reason(), changes.now());
        return told("annulled", fair, annulment.reason());
    }

    FairView one(UUID id) {
        return FairView.from(fairs.visible(id));
    }

    Page<FairView> page(String region, Paging paging) {
        return fairs.page(region, paging).map(FairView::from);
    }

    private FairProfile profile(StatedFair stated) {
        checks.requirePast(stated.lastDay(), "/fair/lastDay");
        checks.requireOwnRegion(stated.region(), stated.heldOn(), "/fair/region");
        return stated.profile();
    }

    private FairView told(String verb, StartupFair fair, String why) {
        events.say("startup-fair", verb, FairFact.of(fair), why);
        return FairView.from(fair);
    }
}
