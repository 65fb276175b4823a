package org.ganlao.employment.aid.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;

record SupportClaimView(
        UUID id,
        int version,
        SupportKind kind,
        SupportState state,
        String region,

        @Schema(description = "依据记录 · Record that gives the right")
        UUID ground,

        Payee payee,

        @Schema(description = "受益人员令牌 · Token of the person for whom it is given")
        String person,

        LocalDate from,
        @Schema(description = "最后一日 · Last day") LocalDate to,
        LocalDate claimedOn,
        Money amount,

        @Schema(description = "计算依据 · The figures used") List<WorkedFigure> working,

        Approval approval,

        @Schema(description = "不予批准或须退回的理由 · Why it was refused, or has to be paid back")
        String because,

        LocalDate paidOn,

        @Schema(description = "支付批次 · Payment run that paid it")
        UUID run,

        LocalDate refundedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SupportClaimView from(SupportClaim claim) {
        return new SupportClaimView(
                claim.id(),
                claim.version(),
                claim.kind(),
                claim.state(),
                claim.region(),
                claim.ground(),
                claim.payee(),
                claim.person(),
                claim.from(),
                claim.to(),
                claim.claimedOn(),
                claim.amount(),
                claim.working(),
                claim.approval(),
                claim.because(),
                claim.paidOn(),
                claim.run(),
                claim.refundedOn(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
