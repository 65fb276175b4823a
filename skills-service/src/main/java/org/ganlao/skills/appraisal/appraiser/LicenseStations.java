package org.ganlao.skills.appraisal.appraiser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalLicence;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalStation;
import org.ganlao.skills.appraisal.appraiser.domain.AppraiserRefusal;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceStep;

@ApplicationScoped
class LicenseStations {

    private final StationRepository stations;
    private final LicenceChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    LicenseStations(
            StationRepository stations, LicenceChecks checks, RecordEvents events, Caller caller, ChangeLog changes) {
        this.stations = stations;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    StationView license(StationRequest request) {
        AppraisalLicence licence = checks.taken(request.licence(), "/licence");
        checks.requireOwn(request.region(), licence);
        requireFree(licence, null);
        AppraisalStation station = new AppraisalStation(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.name(),
                request.organisation(),
                licence,
                changes.now());
        stations.add(station);
        return told("licensed", station, "");
    }

    @Transactional
    StationView renew(UUID id, String ifMatch, StatedAppraisalLicence stated) {
        AppraisalLicence licence = checks.taken(stated, "");
        AppraisalStation station = checks.writable(stations, id, ifMatch);
        requireFree(licence, station);
        station.renew(licence, changes.now());
        return told("renewed", station, "");
    }

    @Transactional
    StationView take(LicenceStep step, UUID id, String ifMatch, LicenceChange change) {
        AppraisalStation station = checks.forStep(stations, id, ifMatch, change);
        station.take(step, change.on(), change.reason(), changes.now());
        return told(step.verb(), station, change.reason());
    }

    StationView one(UUID id) {
        return StationView.from(stations.visible(id));
    }

    Page<StationView> page(AppraiserFilter filter, Paging paging) {
        return stations.page(filter, paging).map(StationView::from);
    }

    private void requireFree(AppraisalLicence licence, AppraisalStation holder) {
        stations.licensedAs(licence.number())
                .filter(other -> !other.equals(holder))
                .ifPresent(other -> {
                    throw new Rejection(AppraiserRefusal.APPRAISAL_LICENCE_IN_USE, licence.number());
                });
    }

    private StationView told(String verb, AppraisalStation station, String why) {
        events.say("appraisal-station", verb, AppraiserFact.of(station, null), why);
        return StationView.from(station);
    }
}
