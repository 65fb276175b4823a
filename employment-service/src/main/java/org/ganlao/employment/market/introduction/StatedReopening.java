package org.ganlao.employment.market.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcome was stated by mistake. */
record StatedReopening(
        @Schema(examples = "结果登记有误") @NotBlank @Size(max = 500)
        String reason) {}
