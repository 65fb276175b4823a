package org.ganlao.skills.appraisal.exam;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.FeeState;
import org.ganlao.skills.appraisal.exam.domain.PreferentialGround;
import org.ganlao.skills.appraisal.exam.domain.Registration;
import org.ganlao.skills.appraisal.exam.domain.Result;
import org.ganlao.skills.appraisal.prerequisite.domain.PrerequisiteKind;

record CandidateView(
        UUID id,
        int version,
        CandidateState state,
        ShownPerson person,
        String name,
        UUID session,
        String region,
        LocalDate registeredOn,
        PrerequisiteKind prerequisite,
        Integer yearsOfWork,
        UUID trainee,
        String preferentialCertificate,

        @Schema(description = "是否持再就业优惠证：申报或就业服务告知 · Holds one, as stated or as employment told")
        boolean preferential,

        @Schema(
                description =
                        "认定依据：申报、就业服务告知持有、就业服务告知未持有 · Why: stated, told by employment, or denied by it, whatever was stated; none where nobody spoke of one")
        PreferentialGround preferentialGround,

        @Schema(description = "应缴鉴定费 · Fee that the candidate pays")
        Money fee,

        @Schema(description = "鉴定费补贴 · What the public pays of the fee")
        Money subsidy,

        @Schema(description = "鉴定费缴纳情况 · Where the candidate's part of the fee stands")
        FeeState feeState,

        LocalDate feePaidOn,

        @Schema(description = "收据号 · Number of the receipt") String feeSlip,

        @Schema(description = "免收事由 · Why the candidate need not pay")
        String feeWaivedBecause,

        @Schema(description = "理论成绩 · Points of 100 in theory")
        BigDecimal theory,

        @Schema(description = "操作成绩 · Points of 100 in practice")
        BigDecimal practice,

        LocalDate decidedOn,
        LocalDate makeUpOn,
        UUID certificate,

        @Schema(description = "补录报名的事由 · Why the registration was entered late")
        String lateBecause,

        @Schema(description = "补录取消报名的事由 · Why the withdrawal was entered late")
        String withdrawnLateBecause,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CandidateView from(Candidate candidate, ShownPerson person) {
        Registration registration = candidate.registration();
        Result result = candidate.result();
        return new CandidateView(
                candidate.id(),
                candidate.version(),
                candidate.state(),
                person,
                registration.name(),
                candidate.session(),
                candidate.region(),
                registration.on(),
                registration.prerequisite(),
                registration.yearsOfWork(),
                registration.trainee(),
                registration.preferentialCertificate(),
                registration.preferential(),
                registration.ground(),
                registration.fee(),
                registration.subsidy(),
                candidate.feeState(),
                candidate.feePaidOn(),
                candidate.feeSlip(),
                candidate.feeWaivedBecause(),
                result == null ? null : result.theory(),
                result == null ? null : result.practice(),
                result == null ? null : result.on(),
                candidate.makeUpOn(),
                candidate.certificate(),
                registration.lateBecause(),
                candidate.withdrawnLateBecause(),
                candidate.annulReason(),
                candidate.origin().sourceRef(),
                candidate.recordedAt());
    }
}
