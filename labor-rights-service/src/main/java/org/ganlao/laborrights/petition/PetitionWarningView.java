package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.PetitionWarningState;
import org.ganlao.laborrights.petition.domain.WarningFigures;
import org.ganlao.platform.http.Versioned;

record PetitionWarningView(
        UUID id,
        int version,
        PetitionWarningState state,
        String region,

        @Schema(description = "被预警单位 · The employer; absent where it is warned of a matter")
        String employer,

        @Schema(description = "被预警事项，无单位的信访 · The matter, of petitions that concern no employer")
        PetitionMatter matter,

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
                warning.subject().employer(),
                warning.subject().matter(),
                warning.occurredOn(),
                warning.figures(),
                warning.acknowledgedOn(),
                warning.measures(),
                warning.clearedOn(),
                warning.recordedAt());
    }
}
