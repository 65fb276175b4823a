package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** A month that was paid in another province, by its agency's certificate. */
record StatedMonth(
        @Schema(examples = "2006-05") @NotNull YearMonth month,

        @Schema(description = "缴费基数 · Contribution base, yuan") @NotNull
        Money base,

        @Schema(description = "单位缴纳 · Paid by the employer, yuan") @NotNull
        Money employerPart,

        @Schema(description = "个人缴纳 · Paid by the person, yuan") @NotNull
        Money personPart,

        @Schema(description = "记入个人账户 · What of it went to the individual account, yuan") @NotNull
        Money accountPart) {}
