package org.ganlao.socialinsurance.benefit.maternity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityClaim;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityState;
import org.ganlao.socialinsurance.benefit.maternity.domain.PaidInto;
import org.ganlao.socialinsurance.benefit.medical.domain.UsedFigure;

record MaternityClaimView(
        UUID id,
        int version,
        MaternityState state,
        UUID enrolment,

        @Schema(description = "人员令牌 · Token of the person") String person,

        String employer,
        String region,
        StatedConfinement confinement,

        @Schema(description = "产假天数 · Days of leave") int days,

        @Schema(description = "产假最后一日 · Last day of the leave")
        LocalDate leaveUntil,

        Money employersWage,
        Money allowance,
        Money costs,

        @Schema(description = "支付的医疗费用 · Paid of the costs") Money medical,

        PaidInto paidInto,

        @Schema(description = "所用标准及其依据 · The figures used, with their sources")
        List<UsedFigure> figures,

        Approval approval,
        String because,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MaternityClaimView from(MaternityClaim claim) {
        return new MaternityClaimView(
                claim.id(),
                claim.version(),
                claim.state(),
                claim.enrolment(),
                claim.person(),
                claim.employer(),
                claim.region(),
                StatedConfinement.from(claim.confinement()),
                claim.days(),
                claim.leaveUntil(),
                claim.employersWage(),
                claim.allowance(),
                claim.costs(),
                claim.medical(),
                claim.paidInto(),
                claim.figures(),
                claim.approval(),
                claim.because(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
