package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.Inspector;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/inspector.*.v1 describe it. */
record InspectorFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID body,
        boolean fullTime,
        LocalDate validUntil,
        LocalDate revokedOn,
        String annulReason)
        implements Fact {

    static InspectorFact of(Inspector told) {
        return new InspectorFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.body(),
                told.fullTime(),
                told.validUntil(),
                told.revokedOn(),
                told.annulReason());
    }
}
