package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A further report of an incident. */
record FollowUpReport(
        @NotNull Instant at,

        @Schema(description = "现有人数 · How many take part now") @NotNull @Min(0) @Max(1_000_000)
        Integer persons,

        @Schema(examples = "已选出代表，正在协商") @NotBlank @Size(max = 2000)
        String what) {

    FollowUpReport {
        what = what == null ? null : Masking.maskWithin(what);
    }
}
