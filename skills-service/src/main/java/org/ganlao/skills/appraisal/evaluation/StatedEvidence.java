package org.ganlao.skills.appraisal.evaluation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.appraisal.evaluation.domain.Evidence;

/** Evidence as requests state it and answers show it. */
record StatedEvidence(
        @Schema(description = "评价单位名称 · Who evaluated", examples = "江铃汽车集团公司") @NotBlank @Size(max = 100)
        String body,

        @Schema(
                description = "企业组织机构代码，仅企业评价 · Organisation code, of an evaluation by the enterprise",
                examples = "71526726X")
        @Size(min = 9, max = 18)
        String organisation,

        @Schema(description = "院校标识，仅院校认证 · Id of the college, of its certification")
        UUID institution,

        @Schema(description = "评审材料文号 · Reference of minutes, roll or report", examples = "江铃人〔2007〕18号")
        @NotBlank
        @Size(max = 100)
        String reference,

        @NotNull LocalDate heldOn,

        @Schema(description = "评审人员人数 · How many assessors took part") @NotNull @Min(1) @Max(100)
        Integer assessors,

        @Schema(description = "理论成绩 · Points of 100 in theory")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        BigDecimal theory,

        @Schema(description = "操作成绩 · Points of 100 in practice")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        BigDecimal practice,

        @Schema(description = "业绩摘要 · What was shown", examples = "独立完成压力容器环缝焊接，无损探伤一级") @NotBlank @Size(max = 500)
        String summary) {

    StatedEvidence {
        summary = summary == null ? null : Masking.maskWithin(summary);
    }

    Evidence evidence() {
        return new Evidence(body, organisation, institution, reference, heldOn, assessors, theory, practice, summary);
    }

    static StatedEvidence from(Evidence evidence) {
        return new StatedEvidence(
                evidence.body(),
                evidence.organisation(),
                evidence.institution(),
                evidence.reference(),
                evidence.heldOn(),
                evidence.assessors(),
                evidence.theory(),
                evidence.practice(),
                evidence.summary());
    }
}
