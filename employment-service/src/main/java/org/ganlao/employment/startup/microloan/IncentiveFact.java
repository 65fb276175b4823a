package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.RecoveryIncentive;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** An incentive that was approved, on the wire; contracts/events/employment/recovery-incentive.*.v1 describe it. */
record IncentiveFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID fund,
        UUID community,
        Money due,
        Money recovered,
        Money amount,
        LocalDate paidOn,
        String annulReason)
        implements Fact {

    static IncentiveFact of(RecoveryIncentive incentive) {
        return new IncentiveFact(
                incentive.id(),
                incentive.version(),
                incentive.occurredOn(),
                incentive.recordedAt(),
                incentive.region(),
                incentive.earner().fund(),
                incentive.earner().community(),
                incentive.due(),
                incentive.recovered(),
                incentive.amount(),
                incentive.paidOn(),
                incentive.annulReason());
    }
}
