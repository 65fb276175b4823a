package org.ganlao.laborrights.settlement.tribunal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.tribunal.domain.Arbitrator;
import org.ganlao.laborrights.settlement.tribunal.domain.ArbitratorKind;
import org.ganlao.laborrights.settlement.tribunal.domain.ArbitratorSide;
import org.ganlao.laborrights.settlement.tribunal.domain.OfficeEntryState;
import org.ganlao.platform.http.Versioned;

record ArbitratorView(
        UUID id,
        int version,
        OfficeEntryState state,
        OfficeTenure tenure,
        ArbitratorKind kind,
        ArbitratorSide side,
        String licence,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ArbitratorView from(Arbitrator found, LocalDate today) {
        return new ArbitratorView(
                found.id(),
                found.version(),
                found.stateOn(today),
                OfficeTenure.from(found.tenure()),
                found.kind(),
                found.side(),
                found.licence(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
