package org.ganlao.laborrights.enforcement.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridCell;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/grid-cell.*.v1 describe it. */
record GridCellFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String code,
        UUID inspector,
        List<String> communities,
        String annulReason)
        implements Fact {

    static GridCellFact of(GridCell told) {
        return new GridCellFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.code(),
                told.inspector(),
                told.communities(),
                told.annulReason());
    }
}
