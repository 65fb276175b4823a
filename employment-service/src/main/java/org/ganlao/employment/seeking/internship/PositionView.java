package org.ganlao.employment.seeking.internship;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.platform.http.Versioned;

record PositionView(
        UUID id,
        int version,
        EntryState state,
        UUID base,
        InternshipKind kind,
        StatedPosition position,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PositionView from(InternshipPosition position) {
        return new PositionView(
                position.id(),
                position.version(),
                position.state(),
                position.host(),
                position.kind(),
                StatedPosition.from(position),
                position.annulReason(),
                position.origin().sourceRef(),
                position.recordedAt());
    }
}
