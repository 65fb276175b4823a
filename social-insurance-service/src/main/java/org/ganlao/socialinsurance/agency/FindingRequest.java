package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.agency.domain.WorkRule;

/** What was found of one work rule in a region. */
@Schema(examples = FindingRequest.EXAMPLE)
record FindingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull WorkRule rule,
        @NotNull LocalDate foundOn,

        @Schema(description = "是否落实 · Whether the region keeps the rule") @NotNull
        Boolean kept,

        @Schema(description = "依据 · What this rests on") @NotBlank @Size(max = 2000)
        String evidence) {

    static final String EXAMPLE = """
            {"sourceRef": "WZ-2007-02", "region": "360102", "rule": "audit", "foundOn": "2007-05-31", "kept": true,
             "evidence": "一季度稽核企业 42 户，东社稽〔2007〕3号"}""";
}
