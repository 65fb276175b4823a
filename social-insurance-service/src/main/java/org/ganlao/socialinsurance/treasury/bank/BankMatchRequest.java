package org.ganlao.socialinsurance.treasury.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

record BankMatchRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "基金所在统筹地区 · Region whose fund it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull FundAccount account,

        @Schema(description = "账面分录 · Entries of the book") @NotNull @Size(min = 1, max = 200)
        Set<@NotNull UUID> entries,

        @Schema(
                description =
                        "银行明细；分录与其冲销互抵时为空 · Lines of the statement; none where an entry and its reversal cancel out")
        @NotNull
        @Size(max = 200)
        Set<@NotNull UUID> lines,

        @Schema(description = "勾对依据 · Why they are the same money", examples = "银行合并入账") @NotBlank @Size(max = 200)
        String reason) {

    BankMatchRequest {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    BankAccount bankAccount() {
        return new BankAccount(insurance, region, account);
    }
}
