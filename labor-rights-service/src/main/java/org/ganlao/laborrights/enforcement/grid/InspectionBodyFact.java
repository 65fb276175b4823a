package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.InspectionBody;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/inspection-body.*.v1 describe it. */
record InspectionBodyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        int posts,
        boolean yearlyFunds,
        String annulReason)
        implements Fact {

    static InspectionBodyFact of(InspectionBody told) {
        return new InspectionBodyFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.posts(),
                told.yearlyFunds(),
                told.annulReason());
    }
}
