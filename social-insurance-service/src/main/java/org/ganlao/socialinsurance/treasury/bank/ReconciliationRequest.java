package org.ganlao.socialinsurance.treasury.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

record ReconciliationRequest(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "基金所在统筹地区 · Region whose fund it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull FundAccount account,

        @Schema(description = "截至日期 · Up to this day", examples = "2007-05-31") @NotNull
        LocalDate until) {

    BankAccount bankAccount() {
        return new BankAccount(insurance, region, account);
    }
}
