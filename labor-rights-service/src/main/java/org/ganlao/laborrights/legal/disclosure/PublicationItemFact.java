package org.ganlao.laborrights.legal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.legal.disclosure.domain.ItemState;
import org.ganlao.laborrights.legal.disclosure.domain.PublicationCycle;
import org.ganlao.laborrights.legal.disclosure.domain.PublicationItem;
import org.ganlao.platform.event.Fact;

/** An item of the catalogue on the wire; contracts/events/labor-rights/publication-item.*.v1 describe it. */
record PublicationItemFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        PublicationCycle cycle,
        ItemState state,
        int published,
        LocalDate nextDueOn,
        String annulReason)
        implements Fact {

    static PublicationItemFact of(PublicationItem item) {
        return new PublicationItemFact(
                item.id(),
                item.version(),
                item.occurredOn(),
                item.recordedAt(),
                item.region(),
                item.entry().cycle(),
                item.state(),
                item.publications().size(),
                item.nextDueOn(),
                item.annulReason());
    }
}
