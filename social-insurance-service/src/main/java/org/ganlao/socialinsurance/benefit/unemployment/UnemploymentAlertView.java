package org.ganlao.socialinsurance.benefit.unemployment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AlertState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAlert;
import org.ganlao.socialinsurance.benefit.unemployment.domain.WarningMeasure;

record UnemploymentAlertView(
        UUID id,
        int version,
        AlertState state,
        String region,

        @Schema(description = "月份首日 · First day of the month")
        LocalDate month,

        WarningMeasure measure,

        @Schema(description = "百分比或人数 · Percent, or workers")
        BigDecimal figure,

        BigDecimal threshold,
        String acknowledgedBy,
        LocalDate acknowledgedOn,
        String measures,
        Instant recordedAt)
        implements Versioned {

    static UnemploymentAlertView from(UnemploymentAlert alert) {
        return new UnemploymentAlertView(
                alert.id(),
                alert.version(),
                alert.state(),
                alert.region(),
                alert.occurredOn(),
                alert.measure(),
                alert.figure(),
                alert.threshold(),
                alert.acknowledgedBy(),
                alert.acknowledgedOn(),
                alert.measures(),
                alert.recordedAt());
    }
}
