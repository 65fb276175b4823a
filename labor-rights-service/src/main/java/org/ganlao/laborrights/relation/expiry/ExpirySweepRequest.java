package org.ganlao.laborrights.relation.expiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"sourceRef\":\"QM-2007-06\",\"region\":\"360100\"}")
record ExpirySweepRequest(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "地区，含其下级 · Region with all below it", examples = "360100")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region) {}
