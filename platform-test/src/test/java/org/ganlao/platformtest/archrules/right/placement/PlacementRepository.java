package org.ganlao.platformtest.archrules.right.placement;

import jakarta.persistence.EntityManager;
import org.ganlao.platformtest.archrules.right.placement.domain.Placement;

class PlacementRepository {

    private final EntityManager entities;

    PlacementRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Placement placement) {
        entities.persist(placement);
    }
}
