package org.ganlao.skills.instruction.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.instruction.order.domain.OfferState;
import org.ganlao.skills.instruction.order.domain.OrderOffer;

record OrderOfferView(
        UUID id,
        int version,
        OfferState state,
        UUID order,
        String region,
        UUID trainee,

        @Schema(description = "人员令牌 · Token of the person") String person,

        LocalDate offeredOn,
        LocalDate answeredOn,
        String reason,
        UUID placement,
        LocalDate placedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static OrderOfferView from(OrderOffer offer) {
        return new OrderOfferView(
                offer.id(),
                offer.version(),
                offer.state(),
                offer.order(),
                offer.region(),
                offer.trainee(),
                offer.person(),
                offer.occurredOn(),
                offer.answeredOn(),
                offer.reason(),
                offer.placement(),
                offer.placedOn(),
                offer.annulReason(),
                offer.origin().sourceRef(),
                offer.recordedAt());
    }
}
