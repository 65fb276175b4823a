package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreOverspend;
import org.ganlao.socialinsurance.benefit.medical.domain.CadrePayer;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt;
import org.ganlao.socialinsurance.benefit.medical.domain.PayerShare;

record CadreOverspendView(
        UUID id,
        int version,
        String region,
        int year,
        List<OwedShare> shares,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** What one payer bears, and how much of it is still owed. */
    record OwedShare(CadrePayer payer, Money amount, Money paid, Money owed) {

        static OwedShare of(PayerShare share, List<CadreReceipt> receipts) {
            Money paid = Money.sum(receipts.stream()
                    .filter(receipt -> receipt.payer() == share.payer())
                    .map(CadreReceipt::amount)
                    .toList());
            return new OwedShare(
                    share.payer(), share.amount(), paid, share.amount().minus(paid));
        }
    }

    static CadreOverspendView from(CadreOverspend overspend, List<CadreReceipt> receipts) {
        return new CadreOverspendView(
                overspend.id(),
                overspend.version(),
                overspend.region(),
                overspend.year(),
                overspend.shares().stream()
                        .map(share -> OwedShare.of(share, receipts))
                        .toList(),
                overspend.approval(),
                overspend.annulReason(),
                overspend.origin().sourceRef(),
                overspend.recordedAt());
    }
}
