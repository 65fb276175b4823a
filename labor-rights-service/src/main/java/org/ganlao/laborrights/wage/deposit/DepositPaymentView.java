package org.ganlao.laborrights.wage.deposit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.deposit.domain.DepositPayment;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

@Schema(name = "DepositPayment")
record DepositPaymentView(
        UUID id,
        int version,
        UUID deposit,
        String region,
        Money amount,
        LocalDate paidOn,
        String receipt,

        @Schema(description = "账簿分录 · Posting in the deposit's book")
        UUID entry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DepositPaymentView from(DepositPayment payment) {
        return new DepositPaymentView(
                payment.id(),
                payment.version(),
                payment.deposit().id(),
                payment.region(),
                payment.amount(),
                payment.occurredOn(),
                payment.receipt(),
                payment.entry(),
                payment.annulReason(),
                payment.origin().sourceRef(),
                payment.recordedAt());
    }
}
