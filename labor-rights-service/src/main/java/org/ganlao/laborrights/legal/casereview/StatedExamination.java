package org.ganlao.laborrights.legal.casereview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.casereview.domain.CaseDeduction;
import org.ganlao.platform.personal.Masking;

/** What was found wrong with a case that was drawn, whole. */
@Schema(name = "CaseExamination")
record StatedExamination(
        @Schema(examples = "2007-06-20") @NotNull LocalDate on,

        @Schema(description = "样本案件 · Case of the sample") @NotNull
        UUID of,

        @Schema(description = "扣分；没有问题则为空 · Deductions; none where nothing is wrong") @NotNull @Size(max = 50)
        List<@Valid @NotNull StatedDeduction> deductions) {

    @Schema(name = "CaseDeduction")
    record StatedDeduction(
            @Schema(description = "标准代码，见 /v1/case-review-criteria", examples = "evidence") @NotBlank @Size(max = 60)
            String criterion,

            @Schema(examples = "5") @NotNull @Positive @Max(100)
            Integer points,

            @Schema(description = "问题 · What is wrong", examples = "调查笔录无被调查人签字") @NotBlank @Size(max = 1000)
            String finding) {

        StatedDeduction {
            finding = finding == null ? null : Masking.maskWithin(finding);
        }
    }

    List<CaseDeduction> found() {
        return deductions.stream()
                .map(one -> new CaseDeduction(of, one.criterion(), one.points(), one.finding()))
                .toList();
    }
}
