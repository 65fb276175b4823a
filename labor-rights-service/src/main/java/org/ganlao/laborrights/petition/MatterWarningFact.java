package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.PetitionWarningState;
import org.ganlao.laborrights.petition.domain.WarningFigures;
import org.ganlao.platform.event.Fact;

/** A warning of a matter on the wire; contracts/events/labor-rights/matter-warning.*.v1 describe it. */
record MatterWarningFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        PetitionMatter matter,
        WarningFigures figures,
        PetitionWarningState state,
        LocalDate acknowledgedOn,
        LocalDate clearedOn)
        implements Fact {

    static MatterWarningFact of(PetitionWarning warning) {
        return new MatterWarningFact(
                warning.id(),
                warning.version(),
                warning.occurredOn(),
                warning.recordedAt(),
                warning.region(),
                warning.subject().matter(),
                warning.figures(),
                warning.state(),
                warning.acknowledgedOn(),
                warning.clearedOn());
    }
}
