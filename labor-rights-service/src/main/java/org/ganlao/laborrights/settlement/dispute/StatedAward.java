package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.AwardDocument;
import org.ganlao.laborrights.settlement.dispute.domain.DecidedClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.platform.personal.Masking;

/** An award, or a statement of mediation, which decides every claim. */
@Schema(name = "DisputeAward")
record StatedAward(
        @Schema(description = "文书日期 · Day of the document", examples = "2007-04-20") @NotNull
        LocalDate on,

        @Schema(description = "文书编号，全省唯一 · Number, once in the province", examples = "东劳仲裁字〔2007〕第31号")
        @NotBlank
        @Size(max = 60)
        String number,

        @Schema(description = "双方书面同意不开庭的文书，未开庭裁决时必填 · By which document both sides did without a hearing")
        @Size(min = 1, max = 200)
        String hearingWaiver,

        @NotNull @Size(min = 1, max = 10_000) List<@Valid @NotNull StatedDecision> claims) {

    StatedAward {
        number = number == null ? null : Masking.maskWithin(number);
        hearingWaiver = hearingWaiver == null ? null : Masking.maskWithin(hearingWaiver);
    }

    AwardDocument document(DisputeOutcome outcome) {
        return new AwardDocument(outcome, on, number, hearingWaiver);
    }

    List<DecidedClaim> decided() {
        return claims.stream().map(StatedDecision::decided).toList();
    }
}
