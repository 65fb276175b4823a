package org.ganlao.employment.startup.microloan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the community anew, whole. */
@Schema(name = "CreditCommunityCorrection")
record CommunityCorrection(
        @Schema(examples = "成员人数有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedCommunity community) {}
