package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the post anew, whole. */
@Schema(name = "WelfarePostCorrection")
record PostCorrection(
        @Schema(examples = "名额调整") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedPost post) {}
