package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.grid.domain.FacilityStatement;
import org.ganlao.platform.http.Versioned;

/** Whether a body has an item of the checklist. */
@Schema(name = "InspectionFacility")
record FacilityView(
        UUID id,
        int version,
        UUID body,
        String region,

        @Schema(description = "装备清单代码 · Code of the checklist")
        String item,

        LocalDate on,
        boolean provided,

        @Schema(description = "佐证 · Evidence") String evidence,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static FacilityView from(FacilityStatement found) {
        return new FacilityView(
                found.id(),
                found.version(),
                found.body(),
                found.region(),
                found.item(),
                found.occurredOn(),
                found.provided(),
                found.evidence(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
