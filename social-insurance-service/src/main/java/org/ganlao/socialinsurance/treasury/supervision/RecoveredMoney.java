package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** An instalment of misused money came back. */
record RecoveredMoney(
        @Schema(description = "追回日期", examples = "2007-06-20") @NotNull
        LocalDate on,

        @NotNull Money amount,

        @Schema(description = "收款票据号") @NotBlank @Size(max = 100)
        String receipt) {}
