package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.CadrePayer;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt;

record CadreReceiptView(
        UUID id,
        int version,
        String region,
        CadrePayer payer,
        String employer,
        UUID overspend,
        Money amount,
        LocalDate receivedOn,
        String document,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CadreReceiptView from(CadreReceipt receipt) {
        return new CadreReceiptView(
                receipt.id(),
                receipt.version(),
                receipt.region(),
                receipt.payer(),
                receipt.employer(),
                receipt.overspend(),
                receipt.amount(),
                receipt.occurredOn(),
                receipt.document(),
                receipt.annulReason(),
                receipt.origin().sourceRef(),
                receipt.recordedAt());
    }
}
