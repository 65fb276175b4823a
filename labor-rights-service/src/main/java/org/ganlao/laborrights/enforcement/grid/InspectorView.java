package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.grid.domain.Inspector;
import org.ganlao.platform.http.Versioned;

/** An inspector. */
@Schema(name = "Inspector")
record InspectorView(
        UUID id,
        int version,
        UUID body,
        String region,
        String name,

        @Schema(description = "监察员证号 · Number of the credential")
        String credential,

        @Schema(description = "是否专职 · Full-time") boolean fullTime,

        LocalDate validFrom,

        @Schema(description = "有效期末日 · Last day") LocalDate validUntil,

        LocalDate revokedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InspectorView from(Inspector found) {
        return new InspectorView(
                found.id(),
                found.version(),
                found.body(),
                found.region(),
                found.name(),
                found.credential(),
                found.fullTime(),
                found.occurredOn(),
                found.validUntil(),
                found.revokedOn(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
