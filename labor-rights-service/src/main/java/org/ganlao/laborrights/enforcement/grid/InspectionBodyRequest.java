package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new inspection body. */
@Schema(examples = InspectionBodyRequest.EXAMPLE)
record InspectionBodyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Valid @NotNull StatedBody stated) {

    static final String EXAMPLE = """
            {"sourceRef": "JG-2007-01", "region": "360102",
             "stated": {"name": "东湖区劳动保障监察大队", "setUpOn": "2005-03-01", "posts": 8, "yearlyFunds": true}}""";
}
