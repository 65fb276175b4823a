package org.ganlao.socialinsurance.benefit.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.benefit.safety.domain.PreventionPlan;

/** Money of the injury fund is asked for, for prevention. */
@Schema(examples = PreventionRequest.EXAMPLE)
record PreventionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "支出地区 · Region whose fund pays", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "提出日期 · Day of the proposal") @NotNull
        LocalDate plannedOn,

        @Schema(description = "用途 · What it is spent on", examples = "建筑工地安全培训") @NotBlank @Size(max = 500)
        String purpose,

        @Schema(examples = "12000.00") @NotNull Money amount) {

    static final String EXAMPLE = """
            {"sourceRef": "YF-2007-0002", "region": "360102", "plannedOn": "2007-05-08", "purpose": "建筑工地安全培训",
             "amount": "12000.00"}""";

    PreventionPlan plan() {
        return new PreventionPlan(region, plannedOn, Masking.maskWithin(purpose), amount);
    }
}
