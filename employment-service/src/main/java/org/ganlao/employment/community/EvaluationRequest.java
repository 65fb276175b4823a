package org.ganlao.employment.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        examples = "{\"sourceRef\":\"CFJY-2007-0007\",\"community\":\"360102003001\",\"asOf\":\"2007-05-31\","
                + "\"insured\":{\"persons\":0,\"source\":\"社区实名制台账2007年5月\"}}")
record EvaluationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "社区代码 · Code of the community", examples = "360102003001")
        @NotNull
        @Pattern(regexp = "[0-9]{12}")
        String community,

        @Schema(description = "评估日 · The day evaluated") @NotNull
        LocalDate asOf,

        @Valid @NotNull StatedInsured insured) {

    private static final int COUNTY_DIGITS = 6;

    String county() {
        return community.substring(0, COUNTY_DIGITS);
    }
}
