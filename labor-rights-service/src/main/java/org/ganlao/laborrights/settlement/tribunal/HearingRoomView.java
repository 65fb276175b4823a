package org.ganlao.laborrights.settlement.tribunal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.tribunal.domain.HearingRoom;
import org.ganlao.laborrights.settlement.tribunal.domain.OfficeEntryState;
import org.ganlao.platform.http.Versioned;

record HearingRoomView(
        UUID id,
        int version,
        OfficeEntryState state,
        OfficeTenure tenure,
        int seats,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static HearingRoomView from(HearingRoom found, LocalDate today) {
        return new HearingRoomView(
                found.id(),
                found.version(),
                found.stateOn(today),
                OfficeTenure.from(found.tenure()),
                found.seats(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
