package org.ganlao.skills.instruction.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** Workers that an employer in an industrial park orders. */
@Schema(examples = TrainingOrderRequest.EXAMPLE)
record TrainingOrderRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken employer,

        @Schema(description = "园区所在地 · Region in which the park lies", examples = "360104")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "工业园区名称 · Name of the industrial park") @NotBlank @Size(max = 60)
        String park,

        @Valid @NotNull StatedTerms terms) {

    static final String EXAMPLE = """
            {"sourceRef": "DD-2007-006", "employer": "71526726X", "region": "360104", "park": "青云谱工业园",
             "terms": {"occupation": "6-07-06-05", "level": 5, "workers": 50, "orderedOn": "2007-02-05",
                       "neededBy": "2007-06-30"}}""";
}
