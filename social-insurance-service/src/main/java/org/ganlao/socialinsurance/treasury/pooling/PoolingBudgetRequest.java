package org.ganlao.socialinsurance.treasury.pooling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

record PoolingBudgetRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "编制预算的地区 · County whose budget it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2006") @Min(2005) @Max(2100) int year,

        @Schema(description = "征缴收入预算 · Contributions planned", examples = "9000000.00") @NotNull
        Money contributions,

        @Schema(description = "养老金支出预算 · Benefits planned", examples = "12000000.00") @NotNull
        Money benefits) {}
