package org.ganlao.laborrights.enforcement.credit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** An employer that is graded for a year. */
@Schema(examples = EmployerGradeRequest.EXAMPLE)
record EmployerGradeRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(examples = "2006") @NotNull @Min(2003) @Max(2100)
        Integer year) {

    static final String EXAMPLE = """
            {"sourceRef": "CX-2007-0005", "region": "360102", "employer": "71526726X", "year": 2006}""";
}
