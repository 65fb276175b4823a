package org.ganlao.socialinsurance.benefit.medical;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.ClaimEntry;

record BillEntryView(
        UUID id,

        @Schema(description = "引起差额的账单 · The bill that made the difference")
        UUID cause,

        @Schema(description = "应付或应退（负数）金额 · What is owed; below nothing: what is owed back")
        Money pooled,

        LocalDate enteredOn,

        @Schema(description = "未支付即被替代 · Replaced before it was paid")
        boolean struck,

        @Schema(description = "列入的结算单 · The settlement that it is in")
        UUID settlement,

        LocalDate recoveredOn) {

    static BillEntryView from(ClaimEntry entry) {
        return new BillEntryView(
                entry.id(),
                entry.cause(),
                entry.pooled(),
                entry.enteredOn(),
                entry.struck(),
                entry.settlement(),
                entry.recoveredOn());
    }
}
