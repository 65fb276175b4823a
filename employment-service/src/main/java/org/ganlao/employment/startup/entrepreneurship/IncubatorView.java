package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.employment.startup.entrepreneurship.domain.Incubator;
import org.ganlao.platform.http.Versioned;

record IncubatorView(
        UUID id,
        int version,
        EntryState state,
        StatedIncubator incubator,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static IncubatorView from(Incubator incubator) {
        return new IncubatorView(
                incubator.id(),
                incubator.version(),
                incubator.state(),
                StatedIncubator.from(incubator),
                incubator.annulReason(),
                incubator.origin().sourceRef(),
                incubator.recordedAt());
    }
}
