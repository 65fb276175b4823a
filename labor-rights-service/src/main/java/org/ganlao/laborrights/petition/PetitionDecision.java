package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Whether a petition is accepted. */
record PetitionDecision(
        @NotNull LocalDate on,

        @NotNull Outcome outcome,

        @Schema(
                description =
                        "转送的机关或者不予受理的理由 · Body to which it is forwarded, or why it is declined; not of an acceptance")
        @Size(max = 500)
        String note) {

    PetitionDecision {
        note = note == null ? null : Masking.maskWithin(note);
    }

    /** What is decided. */
    @Schema(name = "PetitionOutcome")
    enum Outcome {
        ACCEPTED,
        FORWARDED,
        DECLINED
    }
}
