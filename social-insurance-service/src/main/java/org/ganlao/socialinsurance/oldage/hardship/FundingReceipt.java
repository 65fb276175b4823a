package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** That a lump sum came in. */
@Schema(examples = "{\"on\":\"2007-04-10\",\"amount\":\"430284.00\",\"document\":\"工行进账单 2007-0410\"}")
record FundingReceipt(
        @NotNull LocalDate on,
        @NotNull Money amount,

        @Schema(description = "银行凭证号 · The bank's document") @NotBlank @Size(max = 100)
        String document) {}
