package org.ganlao.laborrights.wage.guideline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;
import org.ganlao.laborrights.wage.guideline.domain.WagePublication;
import org.ganlao.platform.event.Fact;

/** A publication on the wire, without what it says; contracts/events/labor-rights/wage-publication.*.v1 describe it. */
record PublicationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        PublicationKind kind,
        int year,
        int edition,
        String document,
        LocalDate endedOn)
        implements Fact {

    static PublicationFact of(WagePublication publication) {
        return new PublicationFact(
                publication.id(),
                publication.version(),
                publication.occurredOn(),
                publication.recordedAt(),
                publication.region(),
                publication.kind(),
                publication.year(),
                publication.edition(),
                publication.content().document(),
                publication.endedOn());
    }
}
