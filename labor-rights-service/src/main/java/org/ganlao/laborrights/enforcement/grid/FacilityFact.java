package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.FacilityStatement;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/inspection-facility.*.v1 describe it. */
record FacilityFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID body,
        String item,
        boolean provided,
        String annulReason)
        implements Fact {

    static FacilityFact of(FacilityStatement told) {
        return new FacilityFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.body(),
                told.item(),
                told.provided(),
                told.annulReason());
    }
}
