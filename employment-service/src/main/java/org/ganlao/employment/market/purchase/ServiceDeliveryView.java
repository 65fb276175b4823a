package org.ganlao.employment.market.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.purchase.domain.DeliveryState;
import org.ganlao.employment.market.purchase.domain.ServiceDelivery;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

record ServiceDeliveryView(
        UUID id,
        int version,
        DeliveryState state,
        UUID contract,
        String region,
        int line,
        Money price,
        LocalDate deliveredOn,

        @Schema(description = "是否逾期 · Whether it came after it was due")
        boolean late,

        String evidence,
        String submittedBy,
        String acceptedBy,
        Instant acceptedAt,
        String rejectReason,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ServiceDeliveryView from(ServiceDelivery delivery) {
        return new ServiceDeliveryView(
                delivery.id(),
                delivery.version(),
                delivery.state(),
                delivery.contract(),
                delivery.region(),
                delivery.line(),
                delivery.price(),
                delivery.occurredOn(),
                delivery.late(),
                delivery.evidence(),
                delivery.approval().proposedBy(),
                delivery.approval().approvedBy(),
                delivery.approval().approvedAt(),
                delivery.rejectReason(),
                delivery.annulReason(),
                delivery.origin().sourceRef(),
                delivery.recordedAt());
    }
}
