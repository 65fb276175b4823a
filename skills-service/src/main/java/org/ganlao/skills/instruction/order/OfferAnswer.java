package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the employer says of a graduate. */
record OfferAnswer(
        @Schema(description = "是否录用") @NotNull Boolean taken,
        @Schema(examples = "2007-04-09") @NotNull LocalDate on,

        @Schema(description = "不录用的原因 · Why the graduate is declined; not stated of one who is taken")
        @Size(min = 1, max = 500)
        String reason) {}
