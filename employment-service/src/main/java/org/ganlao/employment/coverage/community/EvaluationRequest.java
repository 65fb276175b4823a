package org.ganlao.employment.coverage.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        examples = "{\"sourceRef\":\"CFJY-2007-0007\",\"community\":\"360102003001\",\"asOf\":\"2007-05-31\","
                + "\"insured\":{\"persons\":0,\"source\":\"外省参保缴费凭证\"}}")
record EvaluationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "社区代码 · Code of the community", examples = "360102003001")
        @NotNull
        @Pattern(regexp = "[0-9]{12}")
        String community,

        @Schema(description = "评估日 · The day evaluated") @NotNull
        LocalDate asOf,

        @Schema(
                description =
                        "社保登记无记录者的参保情况；无则不填 · Of those of whom the register has nothing; absent where nobody shows it")
        @Valid
        StatedInsured insured) {

    private static final int COUNTY_DIGITS = 6;

    String county() {
        return community.substring(0, COUNTY_DIGITS);
    }
}
