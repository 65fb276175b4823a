package org.ganlao.socialinsurance.register.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.transfer.domain.EmployerMove;

/** An employer's move on the wire; contracts/events/social-insurance/employer-move.*.v1 describe it. */
record EmployerMoveFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        String fromRegion,
        int enrolments,
        Money account)
        implements Fact {

    /** Of the region that receives it. */
    static EmployerMoveFact of(EmployerMove move) {
        return new EmployerMoveFact(
                move.id(),
                move.version(),
                move.occurredOn(),
                move.recordedAt(),
                move.route().toRegion(),
                move.employer(),
                move.route().fromRegion(),
                move.enrolments(),
                move.account());
    }
}
