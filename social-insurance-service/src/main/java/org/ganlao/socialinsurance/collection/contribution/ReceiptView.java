package org.ganlao.socialinsurance.collection.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionReceipt;

/** @param person token of the person who paid; absent where an employer did */
record ReceiptView(
        UUID id,
        int version,
        String number,
        String region,
        String employer,
        String person,
        LocalDate receivedOn,
        List<StatedLine> lines,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ReceiptView from(ContributionReceipt receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.version(),
                receipt.number(),
                receipt.region(),
                receipt.payer().employer(),
                receipt.payer().person(),
                receipt.occurredOn(),
                receipt.lines().stream().map(StatedLine::from).toList(),
                receipt.annulReason(),
                receipt.origin().sourceRef(),
                receipt.recordedAt());
    }
}
