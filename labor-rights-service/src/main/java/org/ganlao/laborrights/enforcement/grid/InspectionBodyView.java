package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.grid.domain.InspectionBody;
import org.ganlao.platform.http.Versioned;

/** An inspection body. */
@Schema(name = "InspectionBody")
record InspectionBodyView(
        UUID id,
        int version,
        String region,

        @Schema(description = "机构名称 · Name") String name,

        @Schema(description = "成立日期 · Set up on") LocalDate setUpOn,

        @Schema(description = "编制数 · Full-time posts") int posts,

        @Schema(description = "经费是否列入年度预算 · Whether the yearly budget provides for it")
        boolean yearlyFunds,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InspectionBodyView from(InspectionBody found) {
        return new InspectionBodyView(
                found.id(),
                found.version(),
                found.region(),
                found.name(),
                found.occurredOn(),
                found.posts(),
                found.yearlyFunds(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
