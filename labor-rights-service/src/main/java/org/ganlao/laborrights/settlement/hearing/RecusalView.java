package org.ganlao.laborrights.settlement.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.hearing.domain.Recusal;
import org.ganlao.laborrights.settlement.hearing.domain.RecusalGround;
import org.ganlao.laborrights.settlement.hearing.domain.RecusalState;
import org.ganlao.platform.http.Versioned;

record RecusalView(
        UUID id,
        int version,
        RecusalState state,
        UUID dispute,
        UUID arbitrator,
        DisputeSide askedBy,
        LocalDate askedOn,
        RecusalGround ground,
        LocalDate decidedOn,
        UUID replacement,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static RecusalView from(Recusal found) {
        return new RecusalView(
                found.id(),
                found.version(),
                found.state(),
                found.dispute(),
                found.arbitrator(),
                found.askedBy(),
                found.occurredOn(),
                found.ground(),
                found.decidedOn(),
                found.replacement(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
