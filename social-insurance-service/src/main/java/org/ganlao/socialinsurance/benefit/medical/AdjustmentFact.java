package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.AdjustmentKind;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment;

/** An adjustment on the wire; contracts/events/social-insurance/medical-adjustment.*.v1 describe it. */
record AdjustmentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String county,
        AdjustmentKind kind,
        String quarter,
        Money amount,
        String annulReason)
        implements Fact {

    static AdjustmentFact of(MedicalAdjustment adjustment) {
        return new AdjustmentFact(
                adjustment.id(),
                adjustment.version(),
                adjustment.occurredOn(),
                adjustment.recordedAt(),
                adjustment.region(),
                adjustment.county(),
                adjustment.kind(),
                adjustment.quarter().toString(),
                adjustment.amount(),
                adjustment.annulReason());
    }
}
