package org.ganlao.socialinsurance.collection.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.arrears.domain.PaymentOrder;

/** An order on the wire; contracts/events/social-insurance/payment-order.*.v1 describe it. */
record PaymentOrderFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        LocalDate payUntil,
        int months,
        Money amount,
        Money open,
        String annulReason)
        implements Fact {

    /** @param open what of it is not paid; nothing of one that is struck out */
    static PaymentOrderFact of(PaymentOrder order, Money open) {
        return new PaymentOrderFact(
                order.id(),
                order.version(),
                order.occurredOn(),
                order.recordedAt(),
                order.region(),
                order.employer(),
                order.payUntil(),
                order.months().size(),
                order.amount(),
                order.standing() ? open : Money.ZERO,
                order.annulReason());
    }
}
