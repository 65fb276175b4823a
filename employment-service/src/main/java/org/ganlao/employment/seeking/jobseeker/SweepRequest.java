package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"sourceRef\":\"QL-2007-06\",\"region\":\"360102\"}")
record SweepRequest(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "清理的地区，含其下各县 · The region to look through, with all that lies in it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region) {}
