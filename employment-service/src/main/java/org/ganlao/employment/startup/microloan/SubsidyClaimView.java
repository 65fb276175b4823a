package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.SubsidyClaim;
import org.ganlao.employment.startup.microloan.domain.SubsidyLine;
import org.ganlao.employment.startup.microloan.domain.SubsidyState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

record SubsidyClaimView(
        UUID id,
        int version,
        SubsidyState state,
        UUID fund,
        String region,
        LocalDate firstDay,
        LocalDate lastDay,
        Money amount,

        @Schema(description = "逐笔计算过程 · The working, loan by loan")
        List<SubsidyLine> lines,

        @Schema(description = "申报人或最近重新计算人 · Who claimed it, or worked it out anew since")
        String claimedBy,

        String approvedBy,
        LocalDate paidOn,

        @Schema(description = "支付分录 · Entry in the book of the region's employment fund")
        UUID payment,

        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static SubsidyClaimView from(SubsidyClaim claim) {
        return new SubsidyClaimView(
                claim.id(),
                claim.version(),
                claim.state(),
                claim.fund(),
                claim.region(),
                claim.occurredOn(),
                claim.lastDay(),
                claim.amount(),
                claim.lines(),
                claim.approval().proposedBy(),
                claim.approval().approvedBy(),
                claim.paidOn(),
                claim.payment(),
                claim.annulReason(),
                claim.recordedAt());
    }
}
