package org.ganlao.platformtest.archrules.right.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platformtest.archrules.right.placement.domain.Placement;

record PlacementView(UUID id, LocalDate startedOn) {

    static PlacementView from(Placement placement) {
        return new PlacementView(placement.id(), placement.startedOn());
    }
}
