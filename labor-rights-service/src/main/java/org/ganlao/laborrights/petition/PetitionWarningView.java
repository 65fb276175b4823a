package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.PetitionWarningState;
import org.ganlao.laborrights.petition.domain.WarningFigures;
import org.ganlao.platform.http.Versioned;

record PetitionWarningView(
        UUID id,
        int version,
        PetitionWarningState state,
        String region,
        String employer,
        LocalDate raisedOn,
        WarningFigures figures,
        LocalDate acknowledgedOn,
        String measures,
        LocalDate clearedOn,
        Instant recordedAt)
        implements Versioned {

    static PetitionWarningView from(PetitionWarning warning) {
        return new PetitionWarningView(
                warning.id(),
                warning.version(),
                warning.state(),
                warning.region(),
                warning.employer(),
                warning.occurredOn(),
                warning.figures(),
                warning.acknowledgedOn(),
                warning.measures(),
                warning.clearedOn(),
                warning.recordedAt());
    }
}
