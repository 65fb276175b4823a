package org.ganlao.socialinsurance.agency;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.agency.domain.InsuranceAgency;

record AgencyView(UUID id, int version, StatedAgency profile, String sourceRef, Instant recordedAt)
        implements Versioned {

    static AgencyView from(InsuranceAgency agency) {
        return new AgencyView(
                agency.id(),
                agency.version(),
                StatedAgency.from(agency),
                agency.origin().sourceRef(),
                agency.recordedAt());
    }
}
