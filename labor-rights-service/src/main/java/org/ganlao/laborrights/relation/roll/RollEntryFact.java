package org.ganlao.laborrights.relation.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.Coverage;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.event.Fact;

/** An entry of a roll on the wire; contracts/events/labor-rights/roll-entry.*.v1 describe it. */
record RollEntryFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        String industry,
        Span onRoll,
        List<Span> covered,
        String annulReason)
        implements Fact {

    static RollEntryFact of(RollEntry entry, Coverage coverage) {
        return new RollEntryFact(
                entry.id(),
                entry.version(),
                entry.occurredOn(),
                entry.recordedAt(),
                entry.region(),
                entry.person().token(),
                entry.post().employer(),
                entry.post().industry(),
                entry.post().onRoll(),
                coverage.spans(),
                entry.annulReason());
    }
}
