package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A step that inspectors take together. */
record StatedInspection(
        @NotNull LocalDate on,

        @Schema(description = "监察员，两名以上 · The inspectors, two or more") @NotEmpty @Size(max = 20)
        Set<@NotNull UUID> inspectors,

        @Schema(description = "地点、方式、所查明的情况 · Where, how, and what was found out") @NotBlank @Size(max = 1000)
        String note) {

    StatedInspection {
        note = note == null ? null : Masking.maskWithin(note);
    }
}
