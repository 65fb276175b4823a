package org.ganlao.laborrights.legal.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationDecision;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationResult;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** How a reconsideration was decided, as requests state it and answers show it. */
@Schema(name = "ReconsiderationDecision")
record StatedReconsiderationDecision(
        @Schema(examples = "2007-04-20") @NotNull LocalDate on,
        @NotNull ReconsiderationResult result,

        @Schema(examples = "洪劳复决〔2007〕3号") @NotBlank @Size(max = 60)
        String number,

        @Schema(description = "理由 · Grounds", examples = "事实清楚，适用依据正确") @NotBlank @Size(max = 2000)
        String words,

        @Schema(description = "变更监察处罚的，变更后的罚款 · What the fine of the inspectorate was changed to, yuan")
        Money fine) {

    StatedReconsiderationDecision {
        words = words == null ? null : Masking.maskWithin(words);
    }

    ReconsiderationDecision decision() {
        return new ReconsiderationDecision(on, result, number, words, fine);
    }

    static StatedReconsiderationDecision from(ReconsiderationDecision decision) {
        return decision == null
                ? null
                : new StatedReconsiderationDecision(
                        decision.on(), decision.result(), decision.number(), decision.words(), decision.fine());
    }
}
