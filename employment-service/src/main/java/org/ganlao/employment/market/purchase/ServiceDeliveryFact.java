package org.ganlao.employment.market.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.market.purchase.domain.DeliveryState;
import org.ganlao.employment.market.purchase.domain.ServiceDelivery;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A delivery on the wire; contracts/events/employment/service-delivery.*.v1 describe it. */
record ServiceDeliveryFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID contract,
        int line,
        Money price,
        DeliveryState state,
        boolean late,
        String annulReason)
        implements Fact {

    static ServiceDeliveryFact of(ServiceDelivery delivery) {
        return new ServiceDeliveryFact(
                delivery.id(),
                delivery.version(),
                delivery.occurredOn(),
                delivery.recordedAt(),
                delivery.region(),
                delivery.contract(),
                delivery.line(),
                delivery.price(),
                delivery.state(),
                delivery.late(),
                delivery.annulReason());
    }
}
