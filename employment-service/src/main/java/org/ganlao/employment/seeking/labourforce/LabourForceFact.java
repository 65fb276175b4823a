package org.ganlao.employment.seeking.labourforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.labourforce.domain.LabourForceStatement;
import org.ganlao.platform.event.Fact;

/** A statement on the wire; contracts/events/employment/labour-force-statement.*.v1 describe it. */
record LabourForceFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        long urbanEmployed,
        long registeredUnemployed,
        long urbanEmployedChange,
        long registeredUnemployedChange,
        String annulReason)
        implements Fact {

    static LabourForceFact of(LabourForceStatement statement) {
        return new LabourForceFact(
                statement.id(),
                statement.version(),
                statement.occurredOn(),
                statement.recordedAt(),
                statement.region(),
                statement.figures().urbanEmployed(),
                statement.figures().registeredUnemployed(),
                statement.change().urbanEmployed(),
                statement.change().registeredUnemployed(),
                statement.annulReason());
    }
}
