package org.ganlao.laborrights.wage.deposit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.deposit.domain.DepositDraw;
import org.ganlao.laborrights.wage.deposit.domain.DrawState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;

@Schema(name = "DepositDraw")
record DepositDrawView(
        UUID id,
        int version,
        DrawState state,
        UUID deposit,
        String region,
        UUID arrears,
        LocalDate decidedOn,
        String document,
        Money amount,
        List<DepositDrawRequest.Part> persons,
        Approval approval,

        @Schema(description = "账簿分录 · Posting in the deposit's book")
        UUID entry,

        @Schema(description = "欠薪清偿记录 · The repayment of the arrears")
        UUID repayment,

        @Schema(description = "补足期限；无须补足为空 · By when the deposit is to be full again")
        LocalDate topUpUntil,

        @Schema(description = "补足日期 · When it was full again")
        LocalDate toppedUpOn,

        @Schema(description = "补足的缴存记录 · The payment with which it was")
        UUID toppedUpBy,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DepositDrawView from(DepositDraw draw) {
        return new DepositDrawView(
                draw.id(),
                draw.version(),
                draw.state(),
                draw.deposit().id(),
                draw.region(),
                draw.arrears(),
                draw.occurredOn(),
                draw.document(),
                draw.amount(),
                draw.parts().stream()
                        .map(part -> new DepositDrawRequest.Part(part.owed(), part.amount()))
                        .toList(),
                draw.approval(),
                draw.entry(),
                draw.repayment(),
                draw.topUpUntil(),
                draw.toppedUpOn(),
                draw.toppedUpBy(),
                draw.annulReason(),
                draw.origin().sourceRef(),
                draw.recordedAt());
    }
}
