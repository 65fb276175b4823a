package org.ganlao.skills.instruction.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;

/** Orders for workers of whichever region, for those who have to know what was ordered. */
@ApplicationScoped
public class Orders {

    private final TrainingOrderRepository orders;

    Orders(TrainingOrderRepository orders) {
        this.orders = orders;
    }

    /** Empty if it was struck out. */
    public Optional<TrainingOrder> find(UUID id) {
        return orders.findByIdOptional(id).filter(TrainingOrder::standing);
    }
}
