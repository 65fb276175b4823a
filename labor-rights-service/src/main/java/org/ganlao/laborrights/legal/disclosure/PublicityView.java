package org.ganlao.laborrights.legal.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityActivity;
import org.ganlao.platform.http.Versioned;

@Schema(name = "PublicityActivityView")
record PublicityView(
        UUID id, int version, StatedPublicity activity, String annulReason, String sourceRef, Instant recordedAt)
        implements Versioned {

    static PublicityView from(PublicityActivity activity) {
        return new PublicityView(
                activity.id(),
                activity.version(),
                StatedPublicity.from(activity.outline()),
                activity.annulReason(),
                activity.origin().sourceRef(),
                activity.recordedAt());
    }
}
