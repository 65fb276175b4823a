package org.ganlao.skills.appraisal.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.skills.appraisal.evaluation.domain.Evaluation;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/** A person found skilled otherwise than by exam. */
@Schema(examples = EvaluationRequest.EXAMPLE)
record EvaluationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "姓名 · Name, as the certificate will show it", examples = "王芳") @NotBlank @Size(max = 100)
        String holderName,

        @NotNull CertificateWay way,

        @Schema(description = "职业分类代码 · Code of the occupation", examples = "6-04-02-05") @NotBlank @Size(max = 40)
        String occupation,

        @Schema(description = "职业资格等级，5 至 1 · Qualification level, 5 primary to 1 senior technician")
        @NotNull
        @Min(1)
        @Max(5)
        Integer level,

        @Schema(description = "发证地区 · Region that will issue the certificate", examples = "360104")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "从事本职业年限 · Years of work in the occupation") @Min(0) @Max(60)
        Integer yearsOfWork,

        @Schema(description = "结业学员标识 · Id of the trainee who completed a course for this level")
        UUID trainee,

        @Valid @NotNull StatedEvidence evidence) {

    static final String EXAMPLE = """
            {"sourceRef": "PJ-2007-0031", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "holderName": "王芳", "way": "enterprise-evaluation", "occupation": "6-04-02-05", "level": 4, "region": "360104",
             "yearsOfWork": 9, "evidence": {"body": "江铃汽车集团公司", "organisation": "71526726X",
             "reference": "江铃人〔2007〕18号", "heldOn": "2007-05-11", "assessors": 5, "theory": 72.5, "practice": 88,
             "summary": "独立完成压力容器环缝焊接"}}""";

    Evaluation.Grounds grounds() {
        return new Evaluation.Grounds(yearsOfWork, trainee);
    }

    Evaluation.Found found() {
        return new Evaluation.Found(holderName, way, occupation, level, region, grounds());
    }
}
