package org.ganlao.gateway.plan.figure.extract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which readings are to be written. */
@Schema(description = "抽取申请 · Which readings to extract")
record ExtractRequest(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice", examples = "CQ-1")
        String sourceRef,

        @NotBlank @Size(max = 20) @Schema(description = "计划", examples = "2007")
        String plan,

        @NotEmpty @Size(max = 500) @Schema(description = "计量项 · Measures", examples = "[\"new-urban-employment\"]")
        List<@NotBlank @Size(max = 80) String> measures,

        @Size(max = 12)
        @Schema(description = "地区，默认本人管辖地区 · Region; all of the caller's own by default", examples = "360100")
        String region,

        @NotNull @Schema(description = "起月 · First month", examples = "2007-01")
        YearMonth since,

        @NotNull @Schema(description = "止月 · Last month", examples = "2007-03")
        YearMonth until,

        @NotNull ExtractFormat format) {}
