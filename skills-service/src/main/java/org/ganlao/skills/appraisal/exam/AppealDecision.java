package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What the review of a score has found. */
@Schema(name = "ScoreAppealDecision")
record AppealDecision(
        @NotNull LocalDate on,

        @Schema(description = "复核成绩；维持原成绩则填原成绩 · Points of 100 that the review found; the same where nothing was wrong")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        BigDecimal score,

        @Schema(description = "复核意见", examples = "焊缝外观漏计5分") @NotBlank @Size(max = 500)
        String findings) {

    AppealDecision {
        findings = findings == null ? null : Masking.maskWithin(findings);
    }
}
