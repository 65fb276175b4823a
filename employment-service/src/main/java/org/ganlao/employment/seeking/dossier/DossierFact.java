package org.ganlao.employment.seeking.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.dossier.domain.DossierTransfer;
import org.ganlao.platform.event.Fact;

/** A transfer on the wire; contracts/events/employment/dossier-transfer.*.v1 describe it. */
record DossierFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String holdingRegion,
        String person,
        UUID registration,
        LocalDate decidedOn)
        implements Fact {

    static DossierFact of(DossierTransfer transfer) {
        return new DossierFact(
                transfer.id(),
                transfer.version(),
                transfer.occurredOn(),
                transfer.recordedAt(),
                transfer.region(),
                transfer.holdingRegion(),
                transfer.person().token(),
                transfer.registration(),
                transfer.decidedOn());
    }
}
