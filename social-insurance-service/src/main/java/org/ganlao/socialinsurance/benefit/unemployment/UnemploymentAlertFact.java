package org.ganlao.socialinsurance.benefit.unemployment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AlertState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAlert;
import org.ganlao.socialinsurance.benefit.unemployment.domain.WarningMeasure;

/** An alert on the wire; contracts/events/social-insurance/unemployment-alert.*.v1 describe it. */
record UnemploymentAlertFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        WarningMeasure measure,
        AlertState state,
        BigDecimal figure,
        BigDecimal threshold)
        implements Fact {

    static UnemploymentAlertFact of(UnemploymentAlert alert) {
        return new UnemploymentAlertFact(
                alert.id(),
                alert.version(),
                alert.occurredOn(),
                alert.recordedAt(),
                alert.region(),
                alert.measure(),
                alert.state(),
                alert.figure(),
                alert.threshold());
    }
}
