package org.ganlao.skills.appraisal.appraiser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalStation;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceState;

record StationView(
        UUID id,
        int version,
        String region,
        String name,
        String organisation,
        StatedAppraisalLicence licence,
        LicenceState state,
        LocalDate stateOn,
        String stateReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static StationView from(AppraisalStation station) {
        return new StationView(
                station.id(),
                station.version(),
                station.region(),
                station.name(),
                station.organisation(),
                StatedAppraisalLicence.from(station.licence()),
                station.state(),
                station.stateOn(),
                station.stateReason(),
                station.origin().sourceRef(),
                station.recordedAt());
    }
}
