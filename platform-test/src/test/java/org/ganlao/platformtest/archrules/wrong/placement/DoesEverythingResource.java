package org.ganlao.platformtest.archrules.wrong.placement;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ganlao.platformtest.archrules.wrong.placement.domain.LooseEntity;

class DoesEverythingResource {

    private final EntityManager entities;

    DoesEverythingResource(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<LooseEntity> all() {
        return entities.createQuery("from LooseEntity", LooseEntity.class).getResultList();
    }
}
