package org.ganlao.socialinsurance.benefit.safety;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many work at a site. */
@Schema(name = "SiteHeadcount", examples = "{\"workers\":320,\"insured\":300}")
record StatedHeadcount(
        @Schema(description = "现场人数 · Workers") @NotNull @Min(0) @Max(1_000_000)
        Integer workers,

        @Schema(description = "其中参加工伤保险人数 · Of them in work-injury insurance") @NotNull @Min(0) @Max(1_000_000)
        Integer insured) {}
