package org.ganlao.laborrights.settlement.hearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.hearing.domain.Hearing;
import org.ganlao.laborrights.settlement.hearing.domain.HearingState;
import org.ganlao.platform.http.Versioned;

record HearingView(
        UUID id,
        int version,
        HearingState state,
        UUID dispute,
        StatedHearing hearing,

        @Schema(description = "改期次数 · How often it was moved")
        int moves,

        String movedBecause,
        List<DisputeSide> absent,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static HearingView from(Hearing found) {
        List<DisputeSide> absent = new ArrayList<>();
        if (found.workersAbsent()) {
            absent.add(DisputeSide.WORKERS);
        }
        if (found.employersAbsent()) {
            absent.add(DisputeSide.EMPLOYERS);
        }
        return new HearingView(
                found.id(),
                found.version(),
                found.state(),
                found.dispute(),
                StatedHearing.from(found),
                found.moves(),
                found.movedBecause(),
                absent,
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
