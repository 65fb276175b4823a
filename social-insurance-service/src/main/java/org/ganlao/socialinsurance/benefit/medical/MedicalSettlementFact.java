package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalSettlement;
import org.ganlao.socialinsurance.benefit.medical.domain.SettledPool;
import org.ganlao.socialinsurance.benefit.medical.domain.SettlementState;

/** A settlement on the wire; contracts/events/social-insurance/medical-settlement.*.v1 describe it. */
record MedicalSettlementFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID provider,
        SettledPool pool,
        YearMonth month,
        SettlementState state,
        Money total,
        Money deduction,
        String annulReason)
        implements Fact {

    static MedicalSettlementFact of(MedicalSettlement settlement) {
        return new MedicalSettlementFact(
                settlement.id(),
                settlement.version(),
                settlement.occurredOn(),
                settlement.recordedAt(),
                settlement.region(),
                settlement.provider(),
                settlement.pool(),
                settlement.month(),
                settlement.state(),
                settlement.total(),
                settlement.deduction(),
                settlement.annulReason());
    }
}
