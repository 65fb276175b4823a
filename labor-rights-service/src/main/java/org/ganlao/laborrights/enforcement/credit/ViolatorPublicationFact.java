package org.ganlao.laborrights.enforcement.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublication;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublicationState;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/violator-publication.*.v1 describe it. */
record ViolatorPublicationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        UUID inspectionCase,
        ViolatorPublicationState state,
        LocalDate publishedOn,
        LocalDate publicUntil,
        LocalDate removedOn,
        String annulReason)
        implements Fact {

    static ViolatorPublicationFact of(ViolatorPublication told) {
        return new ViolatorPublicationFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.employer(),
                told.inspectionCase(),
                told.state(),
                told.publishedOn(),
                told.publicUntil(),
                told.removedOn(),
                told.annulReason());
    }
}
