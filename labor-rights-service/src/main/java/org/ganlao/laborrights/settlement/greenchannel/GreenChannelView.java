package org.ganlao.laborrights.settlement.greenchannel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannel;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannelState;
import org.ganlao.platform.http.Versioned;

record GreenChannelView(
        UUID id,
        int version,
        GreenChannelState state,
        UUID dispute,
        String group,
        LocalDate openedOn,

        @Schema(description = "快结期限 · Last day of the shorter time to conclude")
        LocalDate concludeBy,

        LocalDate aidedOn,
        String aidAgency,
        LocalDate endedOn,

        @Schema(description = "是否超期 · Whether the case was concluded after it")
        boolean late,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static GreenChannelView from(GreenChannel found) {
        return new GreenChannelView(
                found.id(),
                found.version(),
                found.state(),
                found.dispute(),
                found.criterion(),
                found.occurredOn(),
                found.concludeBy(),
                found.aidedOn(),
                found.aidAgency(),
                found.endedOn(),
                found.endedOn() != null && found.endedOn().isAfter(found.concludeBy()),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
