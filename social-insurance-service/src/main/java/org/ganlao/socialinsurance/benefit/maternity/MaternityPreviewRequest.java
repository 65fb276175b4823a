package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** A birth or miscarriage that somebody thinks of. */
@Schema(examples = MaternityPreviewRequest.EXAMPLE)
record MaternityPreviewRequest(
        @NotNull @Valid StatedConfinement confinement,

        @Schema(description = "单位上年度月平均工资 · Employer's average monthly wage of the previous year") @NotNull
        Money employersWage,

        @Schema(description = "生育医疗费用 · Costs of the hospital") @NotNull
        Money costs,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region) {

    static final String EXAMPLE = """
            {"confinement": {"event": "birth", "on": "2007-05-10", "difficult": true, "children": 2},
             "employersWage": "1300.00", "costs": "3500.00", "region": "360102"}""";
}
