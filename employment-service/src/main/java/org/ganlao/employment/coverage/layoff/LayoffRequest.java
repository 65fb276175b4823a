package org.ganlao.employment.coverage.layoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = LayoffRequest.EXAMPLE)
record LayoffRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedLayoff layoff) {

    static final String EXAMPLE = """
            {"sourceRef": "CY-2007-0004",
             "layoff": {"region": "360102", "employer": "71526726X", "reportedOn": "2007-05-08", "beginsOn": "2007-06-15",
                        "workers": 400, "leaving": 60, "cause": "企业改制", "measures": "支付经济补偿，组织转岗培训"}}""";
}
