package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AdjustmentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "执行地区，含所辖县区 · Region, with its counties", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "调整文件 · Document that orders it", examples = "赣劳社养〔2007〕15号") @NotBlank @Size(max = 100)
        String document,

        @NotNull @Valid StatedTerms terms) {}
