package org.ganlao.laborrights.wage.deposit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.deposit.domain.DepositState;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A deposit on the wire; contracts/events/labor-rights/wage-deposit.*.v1 describe it. */
record DepositFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        DepositState state,
        Money required,
        Money balance,
        LocalDate completedOn,
        LocalDate refundedOn,
        String annulReason)
        implements Fact {

    static DepositFact of(WageDeposit deposit) {
        return new DepositFact(
                deposit.id(),
                deposit.version(),
                deposit.occurredOn(),
                deposit.recordedAt(),
                deposit.region(),
                deposit.outline().employer(),
                deposit.state(),
                deposit.outline().required(),
                deposit.balance(),
                deposit.completedOn(),
                deposit.refundedOn(),
                deposit.annulReason());
    }
}
