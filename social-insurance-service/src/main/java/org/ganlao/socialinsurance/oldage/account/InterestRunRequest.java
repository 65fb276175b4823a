package org.ganlao.socialinsurance.oldage.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record InterestRunRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "管理账户的地区，含所辖县区 · Region that keeps the accounts, its counties too", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "养老保险、医疗保险或被征地农民养老保障 · Pension, medical or land-expropriated") @NotNull
        Insurance insurance,

        @Schema(examples = "2006") @Min(1990) @Max(2100) int year) {}
