package org.ganlao.socialinsurance.collection.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionReceipt;
import org.ganlao.socialinsurance.collection.contribution.domain.ReceiptLine;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A line of a receipt on the wire; contracts/events/social-insurance/contribution-receipt.*.v1 describe it. */
record ReceiptFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        String person,
        Insurance insurance,
        Money amount,
        UUID receipt,
        String receiptNumber,
        String annulReason)
        implements Fact {

    static List<ReceiptFact> allOf(ContributionReceipt receipt) {
        return receipt.lines().stream().map(line -> of(receipt, line)).toList();
    }

    private static ReceiptFact of(ContributionReceipt receipt, ReceiptLine line) {
        return new ReceiptFact(
                line.factId(),
                receipt.version(),
                receipt.occurredOn(),
                receipt.recordedAt(),
                receipt.region(),
                receipt.payer().employer(),
                receipt.payer().person(),
                line.insurance(),
                line.amount(),
                receipt.id(),
                receipt.number(),
                receipt.annulReason());
    }
}
