package org.ganlao.employment.startup.microloan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.StatedEntry;

/** A credit community, whole, as a correction states it. */
@Schema(name = "StatedCreditCommunity")
record StatedCommunity(
        @Valid @NotNull StatedEntry entry,

        @Schema(description = "推荐机构 · The agency that recommends it") @NotBlank @Size(max = 100)
        String agency,

        @Schema(description = "成员人数") @NotNull @Min(1) @Max(1_000_000)
        Integer members) {}
