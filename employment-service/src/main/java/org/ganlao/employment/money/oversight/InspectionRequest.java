package org.ganlao.employment.money.oversight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.oversight.domain.Inspection;
import org.ganlao.employment.money.oversight.domain.InspectionKind;
import org.ganlao.platform.personal.Masking;

record InspectionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "被检查地区，含下级 · Region that is inspected, with those below it", examples = "360100")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull InspectionKind kind,

        @Schema(description = "检查方案 · What the inspection is about", examples = "2007年上半年就业资金专查")
        @NotBlank
        @Size(max = 200)
        String plan,

        @Schema(description = "支付日期起 · First day of payment", examples = "2007-01-01") @NotNull
        LocalDate from,

        @Schema(description = "支付日期止 · Last day of payment", examples = "2007-06-30") @NotNull
        LocalDate to,

        @Schema(description = "样本数 · Claims to draw, or all where there are fewer") @Min(1) @Max(1000)
        int size) {

    InspectionRequest {
        plan = plan == null ? null : Masking.maskWithin(plan);
    }

    Inspection.Scope scope() {
        return new Inspection.Scope(region, kind, plan, from, to);
    }
}
