package org.ganlao.socialinsurance.treasury.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/** A line of a bank's statement, alone or as a row of a file. */
@Schema(examples = BankLineRequest.EXAMPLE)
record BankLineRequest(
        @Schema(description = "银行流水号，不得重复 · The bank's own number, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "基金所在统筹地区 · Region whose fund it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "账户：收入户、财政专户或支出户 · Income, fiscal or payment account") @NotNull
        FundAccount account,

        @Schema(description = "记账日期", examples = "2007-03-05") @NotNull
        LocalDate on,

        @Schema(description = "金额，收为正、付为负 · Positive where it came in, negative where it went out") @NotNull
        Money amount,

        @Schema(
                description = "摘要或凭证号 · What the bank calls it; a voucher, or the number of an entry",
                examples = "赣财社〔2007〕15号")
        @NotBlank
        @Size(max = 200)
        String reference) {

    static final String EXAMPLE = """
            {"sourceRef": "GH-20070305-0001", "insurance": "pension", "region": "360102", "account": "fiscal-account",
             "on": "2007-03-05", "amount": "5000000.00", "reference": "赣财社〔2007〕15号"}""";

    BankLineRequest {
        reference = reference == null ? null : Masking.maskWithin(reference);
    }

    BankAccount bankAccount() {
        return new BankAccount(insurance, region, account);
    }
}
