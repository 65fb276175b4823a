package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.medical.domain.BillAssessment;
import org.ganlao.socialinsurance.benefit.medical.domain.BillState;
import org.ganlao.socialinsurance.benefit.medical.domain.Care;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;
import org.ganlao.socialinsurance.benefit.medical.domain.Payee;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;
import org.ganlao.socialinsurance.benefit.medical.domain.UsedFigure;

record MedicalClaimView(
        UUID id,
        int version,
        BillState state,

        @Schema(description = "人员令牌 · Token of the person") String person,

        UUID enrolment,
        String region,
        Cover cover,
        UUID provider,
        String billNumber,
        Care care,
        Tier tier,
        LocalDate admittedOn,
        LocalDate dischargedOn,
        StatedCosts costs,
        Payee payee,

        @Schema(description = "当年第几笔 · Place among the approved bills of the year")
        Integer yearPlace,

        @Schema(description = "支付划分 · Who pays what") BillAssessment assessment,

        @Schema(description = "所用标准及其依据 · The figures used, with their sources")
        List<UsedFigure> figures,

        Approval approval,

        @Schema(description = "不予批准的理由 · Why it was refused")
        String because,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MedicalClaimView from(MedicalClaim claim) {
        return new MedicalClaimView(
                claim.id(),
                claim.version(),
                claim.state(),
                claim.patient().person(),
                claim.patient().enrolment(),
                claim.region(),
                claim.patient().cover(),
                claim.provider(),
                claim.billNumber(),
                claim.bill().care(),
                claim.bill().tier(),
                claim.stay().from(),
                claim.stay().until(),
                new StatedCosts(
                        claim.costs().classA(),
                        claim.costs().classB(),
                        claim.costs().classC()),
                claim.payee(),
                claim.yearPlace(),
                claim.assessment(),
                claim.figures(),
                claim.approval(),
                claim.because(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
