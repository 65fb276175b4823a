package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SupervisorRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "地区", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotBlank @Size(max = 60) String name,

        @Schema(description = "监督证号", examples = "赣基监〔2007〕0012") @NotBlank @Size(max = 60)
        String certificate,

        @Schema(description = "所在单位") @NotBlank @Size(max = 100)
        String organisation,

        @Schema(description = "任职日期", examples = "2007-01-01") @NotNull
        LocalDate since) {}
