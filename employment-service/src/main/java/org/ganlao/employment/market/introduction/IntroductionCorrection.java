package org.ganlao.employment.market.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States agency and day anew. */
record IntroductionCorrection(
        @Schema(examples = "推荐日期填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedIntroduction introduction) {}
