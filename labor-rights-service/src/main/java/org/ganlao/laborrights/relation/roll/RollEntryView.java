package org.ganlao.laborrights.relation.roll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.Coverage;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/** @param covered days that a contract in force covers; {@code until} is the first day no longer covered */
record RollEntryView(
        UUID id,
        int version,
        ShownPerson person,
        StatedPost post,
        List<Span> covered,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static RollEntryView from(RollEntry entry, Coverage coverage, ShownPerson person) {
        return new RollEntryView(
                entry.id(),
                entry.version(),
                person,
                StatedPost.from(entry.post()),
                coverage.spans(),
                entry.annulReason(),
                entry.origin().sourceRef(),
                entry.recordedAt());
    }
}
