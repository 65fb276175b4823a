package org.ganlao.skills.instruction.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.instruction.order.domain.OfferState;
import org.ganlao.skills.instruction.order.domain.OrderOffer;

/** An offer on the wire; contracts/events/skills/order-offer.*.v1 describe it. */
record OrderOfferFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID order,
        UUID trainee,
        String person,
        OfferState state,
        LocalDate answeredOn,
        UUID placement,
        LocalDate placedOn,
        String annulReason)
        implements Fact {

    static OrderOfferFact of(OrderOffer offer) {
        return new OrderOfferFact(
                offer.id(),
                offer.version(),
                offer.occurredOn(),
                offer.recordedAt(),
                offer.region(),
                offer.order(),
                offer.trainee(),
                offer.person(),
                offer.state(),
                offer.answeredOn(),
                offer.placement(),
                offer.placedOn(),
                offer.annulReason());
    }
}
