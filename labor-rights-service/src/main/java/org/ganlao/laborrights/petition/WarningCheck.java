package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PetitionWarningCheck", examples = "{\"sourceRef\": \"YJ-2007-06\", \"region\": \"360102\"}")
record WarningCheck(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region) {}
