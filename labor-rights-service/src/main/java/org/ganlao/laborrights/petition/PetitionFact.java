package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.Intake;
import org.ganlao.laborrights.petition.domain.Petition;
import org.ganlao.laborrights.petition.domain.PetitionChannel;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.PetitionState;
import org.ganlao.laborrights.petition.domain.Satisfaction;
import org.ganlao.platform.event.Fact;

/** A petition on the wire; contracts/events/labor-rights/petition.*.v1 describe it. Nobody is named, and no text told. */
record PetitionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        PetitionChannel channel,
        PetitionMatter matter,
        String employer,
        int petitioners,
        PetitionState state,
        LocalDate decidedOn,
        LocalDate answeredOn,
        LocalDate reviewAskedOn,
        LocalDate reviewedOn,
        Satisfaction satisfaction,
        String annulReason)
        implements Fact {

    static PetitionFact of(Petition petition) {
        Intake intake = petition.intake();
        return new PetitionFact(
                petition.id(),
                petition.version(),
                petition.occurredOn(),
                petition.recordedAt(),
                petition.region(),
                intake.channel(),
                intake.matter(),
                intake.employer(),
                intake.petitioners(),
                petition.state(),
                petition.decidedOn(),
                petition.answeredOn(),
                petition.reviewAsked(),
                petition.reviewedOn(),
                petition.satisfaction(),
                petition.annulReason());
    }
}
