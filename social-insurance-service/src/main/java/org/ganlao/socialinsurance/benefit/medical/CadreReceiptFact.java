package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.CadrePayer;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt;

/** A receipt of the cadres' pool on the wire; contracts/events/social-insurance/cadre-receipt.*.v1 describe it. */
record CadreReceiptFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        CadrePayer payer,
        UUID overspend,
        Money amount,
        String annulReason)
        implements Fact {

    static CadreReceiptFact of(CadreReceipt receipt) {
        return new CadreReceiptFact(
                receipt.id(),
                receipt.version(),
                receipt.occurredOn(),
                receipt.recordedAt(),
                receipt.region(),
                receipt.payer(),
                receipt.overspend(),
                receipt.amount(),
                receipt.annulReason());
    }
}
