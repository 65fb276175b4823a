package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** Money that an employer paid into its deposit. */
@Schema(examples = DepositPaymentRequest.EXAMPLE)
record DepositPaymentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID deposit,
        @NotNull Money amount,
        @NotNull LocalDate paidOn,

        @Schema(description = "银行回单号 · Number of the bank's receipt") @NotBlank @Size(max = 100)
        String receipt) {

    static final String EXAMPLE = """
            {"sourceRef": "BZJ-JC-017", "deposit": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da1", "amount": "200000.00",
             "paidOn": "2007-01-18", "receipt": "BOC-20070118-331"}""";
}
