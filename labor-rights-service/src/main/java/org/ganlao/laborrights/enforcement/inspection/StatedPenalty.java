package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** 行政处罚决定, made by another person than who gave notice. */
@Schema(name = "PenaltyDecision")
record StatedPenalty(
        @NotNull LocalDate on,

        @Schema(description = "决定书号 · Number of the decision", examples = "东劳社监罚字〔2007〕第3号") @NotBlank @Size(max = 100)
        String number,

        @Schema(description = "罚款，元，不高于告知的金额 · Fine, yuan, at most what was told") @NotNull
        Money fine) {}
