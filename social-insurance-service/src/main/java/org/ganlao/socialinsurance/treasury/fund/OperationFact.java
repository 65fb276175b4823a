package org.ganlao.socialinsurance.treasury.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.Bearer;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationKind;

/** An operation on the wire; contracts/events/social-insurance/fund-operation.*.v1 describe it. */
record OperationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Insurance insurance,
        OperationKind kind,
        Money amount,
        Money yielded,
        String giver,
        Money expected,
        UUID settles,
        Bearer bearer,
        String annulReason)
        implements Fact {

    static OperationFact of(FundOperation operation) {
        return new OperationFact(
                operation.id(),
                operation.version(),
                operation.occurredOn(),
                operation.recordedAt(),
                operation.region(),
                operation.insurance(),
                operation.kind(),
                operation.amount(),
                operation.yielded(),
                operation.giver(),
                operation.expected(),
                operation.settles() == null ? null : operation.settles().settlement(),
                operation.settles() == null ? null : operation.settles().bearer(),
                operation.annulReason());
    }
}
