package org.ganlao.platformtest.archrules.right.placement;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platformtest.archrules.right.placement.domain.Placement;

class RegisterPlacement {

    private final PlacementRepository placements;
    private final Clock clock;

    RegisterPlacement(PlacementRepository placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @Transactional
    Placement register() {
        Placement placement = new Placement(UUID.randomUUID(), LocalDate.now(clock));
        placements.add(placement);
        return placement;
    }
}
