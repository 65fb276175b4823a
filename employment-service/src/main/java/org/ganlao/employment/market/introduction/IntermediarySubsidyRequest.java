package org.ganlao.employment.market.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record IntermediarySubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice", examples = "ZJBT-2007-000045")
        @NotBlank
        @Size(max = 100)
        String sourceRef) {}
