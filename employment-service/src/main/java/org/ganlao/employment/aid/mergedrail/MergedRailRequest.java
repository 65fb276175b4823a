package org.ganlao.employment.aid.mergedrail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.mergedrail.domain.Merger;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = MergedRailRequest.EXAMPLE)
record MergedRailRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "跟踪地区 · Region whose bureau follows the person", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(description = "并轨日期 · Day on which the living allowance ended") @NotNull
        LocalDate mergedOn) {

    static final String EXAMPLE = """
            {"sourceRef": "BG-2007-0012", "person": {"kind": "resident-id", "number": "11010519491231002X"},
             "region": "360102", "employer": "71526726X", "mergedOn": "2006-12-31"}""";

    Merger merger() {
        return new Merger(region, employer.value(), mergedOn);
    }
}
