package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.maternity.domain.PaidInto;

/** A claim for a birth or miscarriage. */
record MaternityClaimRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "生育保险参保关系 · Enrolment in maternity insurance") @NotNull
        UUID enrolment,

        @NotNull @Valid StatedConfinement confinement,

        @Schema(description = "单位上年度月平均工资，仅无缴费记录时填 · Employer's average monthly wage; only where no wages are known")
        Money employersWage,

        @Schema(description = "生育医疗费用 · Costs of the hospital") @NotNull
        Money costs,

        @NotNull PaidInto paidInto) {}
