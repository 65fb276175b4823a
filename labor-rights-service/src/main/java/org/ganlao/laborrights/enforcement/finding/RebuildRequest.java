package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FindingRebuildRequest", examples = "{\"sourceRef\": \"BD-2007-06\"}")
record RebuildRequest(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef) {}
