package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.PetitionWarningState;
import org.ganlao.laborrights.petition.domain.WarningFigures;
import org.ganlao.platform.event.Fact;

/** A warning of an employer on the wire; contracts/events/labor-rights/petition-warning.*.v1 describe it. */
record PetitionWarningFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        int petitions,
        int incidents,
        int arrears,
        int score,
        int threshold,
        PetitionWarningState state,
        LocalDate acknowledgedOn,
        LocalDate clearedOn)
        implements Fact {

    static PetitionWarningFact of(PetitionWarning warning) {
        WarningFigures figures = warning.figures();
        return new PetitionWarningFact(
                warning.id(),
                warning.version(),
                warning.occurredOn(),
                warning.recordedAt(),
                warning.region(),
                warning.subject().employer(),
                figures.petitions(),
                figures.incidents(),
                figures.arrears(),
                figures.score(),
                figures.threshold(),
                warning.state(),
                warning.acknowledgedOn(),
                warning.clearedOn());
    }
}
