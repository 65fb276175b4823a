package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupFair;
import org.ganlao.platform.http.Versioned;

@Schema(name = "StartupFairView")
record FairView(
        UUID id,
        int version,
        StatedFair fair,
        StatedResults results,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static FairView from(StartupFair fair) {
        return new FairView(
                fair.id(),
                fair.version(),
                StatedFair.from(fair.profile()),
                StatedResults.from(fair.results()),
                fair.annulReason(),
                fair.origin().sourceRef(),
                fair.recordedAt());
    }
}
