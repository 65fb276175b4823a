package org.ganlao.skills.instruction.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;

record TrainingOrderView(
        UUID id,
        int version,
        String employer,
        String region,
        String park,
        StatedTerms terms,
        LocalDate closedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static TrainingOrderView from(TrainingOrder order) {
        return new TrainingOrderView(
                order.id(),
                order.version(),
                order.employer(),
                order.region(),
                order.park(),
                StatedTerms.from(order.terms()),
                order.closedOn(),
                order.annulReason(),
                order.origin().sourceRef(),
                order.recordedAt());
    }
}
