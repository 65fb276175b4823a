package org.ganlao.socialinsurance.oldage.account;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

@Schema(name = "AccountFundingRequest")
record FundingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "做实账户的地区 · Region whose accounts are made real", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2006") @Min(2006) @Max(2100) int year,

        @Schema(description = "做实的百分点 · Points of base that are made real", examples = "3")
        @NotNull
        @Digits(integer = 2, fraction = 2)
        BigDecimal points,

        @Schema(description = "收到的财政补助 · Subsidy received", examples = "120000.00") @NotNull
        Money subsidy,

        @Schema(description = "补助到账日期 · When it was received", examples = "2007-01-15") @NotNull
        LocalDate receivedOn,

        @Schema(description = "文号 · Document", examples = "财社〔2006〕150号") @NotBlank @Size(max = 100)
        String document) {}
