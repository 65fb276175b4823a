package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

record AnnuityPlanRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken employer,

        @Schema(description = "备案地区 · Where it is filed", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "受托人 · Trustee", examples = "江西省企业年金理事会") @NotBlank @Size(max = 100)
        String trustee,

        @Schema(description = "备案日期", examples = "2007-03-01") @NotNull
        LocalDate filedOn,

        @Schema(description = "单位缴费占工资百分比 · Employer's part in percent of wages", examples = "8.33")
        @NotNull
        @Digits(integer = 3, fraction = 4)
        BigDecimal employerRate,

        @Schema(description = "个人缴费占工资百分比 · Person's part in percent of wages", examples = "4.00")
        @NotNull
        @Digits(integer = 3, fraction = 4)
        BigDecimal personRate) {}
