package org.ganlao.socialinsurance.oldage.landfarmer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ContributionShare;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandReceipt;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.SharePaid;

record LandReceiptView(
        UUID id,
        int version,
        UUID project,
        UUID coverage,
        ContributionShare share,
        String region,
        LocalDate on,
        Money amount,
        String document,
        UUID entry,
        String bookedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LandReceiptView from(LandReceipt receipt) {
        SharePaid paid = receipt.paid();
        return new LandReceiptView(
                receipt.id(),
                receipt.version(),
                paid.project(),
                paid.coverage(),
                paid.share(),
                receipt.region(),
                paid.on(),
                paid.amount(),
                paid.document(),
                receipt.entry(),
                receipt.bookedBy(),
                receipt.annulReason(),
                receipt.origin().sourceRef(),
                receipt.recordedAt());
    }
}
