package org.ganlao.employment.seeking.labourforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = LabourForceRequest.EXAMPLE)
record LabourForceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "县（市、区） · The county", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Valid @NotNull StatedLabourForce figures) {

    static final String EXAMPLE = """
            {"sourceRef": "LDL-2007-Q1-360102", "region": "360102",
             "figures": {"asOf": "2007-03-31", "urbanEmployed": 152300, "registeredUnemployed": 5400,
                         "source": "2007年一季度劳动力调查"}}""";
}
