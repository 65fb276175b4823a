package org.ganlao.employment.coverage.network;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.network.domain.ServiceUnit;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.platform.http.Versioned;

@Schema(name = "ServiceUnitView")
record UnitView(
        UUID id,
        int version,
        EntryState state,
        StatedUnit unit,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static UnitView from(ServiceUnit unit) {
        return new UnitView(
                unit.id(),
                unit.version(),
                unit.state(),
                StatedUnit.from(unit),
                unit.annulReason(),
                unit.origin().sourceRef(),
                unit.recordedAt());
    }
}
