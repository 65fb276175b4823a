package org.ganlao.skills.examfee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.examfee.domain.FeeClaim;
import org.ganlao.skills.examfee.domain.FeeClaimState;

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

        @Schema(description = "申领金额；支付后为实付金额 · Claimed; once paid, what was paid")
        Money amount,

        Approval approval,
        LocalDate paidOn,

        @Schema(description = "支付批次 · Run that paid it") UUID run,

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
                claim.approval(),
                claim.paidOn(),
                claim.run(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
