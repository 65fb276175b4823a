package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.grid.domain.GridCell;
import org.ganlao.platform.http.Versioned;

/** A cell of the grid. */
@Schema(name = "GridCell")
record GridCellView(
        UUID id,
        int version,
        String region,

        @Schema(description = "网格编号 · Code within the region")
        String code,

        @Schema(description = "所辖社区、村 · Communities and villages")
        List<String> communities,

        @Schema(description = "责任监察员 · Who is responsible") UUID inspector,

        LocalDate assignedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static GridCellView from(GridCell found) {
        return new GridCellView(
                found.id(),
                found.version(),
                found.region(),
                found.code(),
                found.communities(),
                found.inspector(),
                found.occurredOn(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
