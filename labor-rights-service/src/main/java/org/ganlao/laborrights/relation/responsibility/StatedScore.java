package org.ganlao.laborrights.relation.responsibility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityScore;
import org.ganlao.platform.personal.Masking;

/** What one criterion brought, as requests state it and answers show it. */
@Schema(name = "ResponsibilityScore")
record StatedScore(
        @Schema(description = "标准代码，见 /v1/responsibility-criteria · Criterion", examples = "contracts")
        @NotBlank
        @Size(max = 60)
        String criterion,

        @Schema(description = "得分 · Points", examples = "20") @NotNull @PositiveOrZero @Max(1000)
        Integer points,

        @Schema(description = "依据 · Evidence", examples = "劳动合同签订率百分之九十八，见台账") @NotBlank @Size(max = 1000)
        String evidence) {

    StatedScore {
        evidence = evidence == null ? null : Masking.maskWithin(evidence);
    }

    ResponsibilityScore score() {
        return new ResponsibilityScore(criterion, points, evidence);
    }

    static StatedScore from(ResponsibilityScore score) {
        return new StatedScore(score.criterion(), score.points(), score.evidence());
    }
}
