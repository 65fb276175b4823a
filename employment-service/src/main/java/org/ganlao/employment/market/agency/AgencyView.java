package org.ganlao.employment.market.agency;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.platform.http.Versioned;

record AgencyView(
        UUID id,
        int version,
        EntryState state,
        StatedAgency agency,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static AgencyView from(Agency agency) {
        return new AgencyView(
                agency.id(),
                agency.version(),
                agency.state(),
                StatedAgency.from(agency),
                agency.annulReason(),
                agency.origin().sourceRef(),
                agency.recordedAt());
    }
}
