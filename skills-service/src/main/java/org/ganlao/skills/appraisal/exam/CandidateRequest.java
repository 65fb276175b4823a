package org.ganlao.skills.appraisal.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.StatedPerson;

/** A person who sits an exam. */
@Schema(examples = CandidateRequest.EXAMPLE)
record CandidateRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "考试场次标识 · Id of the session") @NotNull
        UUID session,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "姓名 · Name, as the certificate will show it", examples = "王芳") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "报名日期，早于考试日期 · Day of registration, before that of the exam") @NotNull
        LocalDate registeredOn,

        @Schema(description = "从事本职业年限 · Years of work in the occupation") @Min(0) @Max(60)
        Integer yearsOfWork,

        @Schema(description = "结业学员标识 · Id of the trainee who completed a course for this level")
        UUID trainee,

        @Schema(
                description =
                        "再就业优惠证号，享受鉴定费补贴；就业服务已告知的可不填 · Number of the Re-employment Preferential Certificate, for the subsidised fee; not needed where employment told of it")
        @Size(min = 1, max = 40)
        String preferentialCertificate,

        @Schema(description = StatedWithdrawal.LATE, examples = "纸质报名表漏录") @Size(min = 1, max = 500)
        String lateBecause) {

    CandidateRequest {
        lateBecause = lateBecause == null ? null : Masking.maskWithin(lateBecause);
    }

    static final String EXAMPLE = """
            {"sourceRef": "BM-2007-0612", "session": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8dc1",
             "person": {"kind": "resident-id", "number": "360102196702280028"}, "name": "王芳", "registeredOn": "2007-05-28",
             "preferentialCertificate": "360104200500012"}""";
}
