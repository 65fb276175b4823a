package org.ganlao.skills.funding.examfee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.funding.examfee.domain.FeeClaim;
import org.ganlao.skills.funding.examfee.domain.FeeClaimState;

@Schema(name = "ExamFeeClaimView")
record FeeClaimView(
        UUID id,
        int version,
        FeeClaimState state,
        String region,
        UUID station,
        UUID session,
        LocalDate claimedOn,

        @Schema(
                description =
                        "申领人数，逐人见 /v1/exam-fee-subsidies · Candidates claimed for; each at /v1/exam-fee-subsidies")
        int candidates,

        @Schema(description = "申领金额 · Claimed, of all candidates")
        Money amount,

        @Schema(description = "已付金额，不含失去依据和待付人员 · Paid until now: without those of whom it fell, and those who wait")
        Money paidAmount,

        Approval approval,

        @Schema(description = "最近一次支付日期 · Day of the last payment")
        LocalDate paidOn,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static FeeClaimView from(FeeClaim claim) {
        return new FeeClaimView(
                claim.id(),
                claim.version(),
                claim.state(),
                claim.region(),
                claim.station(),
                claim.session(),
                claim.occurredOn(),
                claim.candidates(),
                claim.amount(),
                claim.paidAmount(),
                claim.approval(),
                claim.paidOn(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
