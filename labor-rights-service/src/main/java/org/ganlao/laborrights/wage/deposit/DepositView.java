package org.ganlao.laborrights.wage.deposit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.deposit.domain.DepositState;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;

/** A deposit, as answers show it. */
@Schema(name = "WageDeposit")
record DepositView(
        UUID id,
        int version,
        DepositState state,
        StatedDeposit deposit,
        @Schema(description = "余额 · What is held") Money balance,
        LocalDate completedOn,

        @Schema(description = "退还公示截止日 · Last day on which objections against the refund are heard")
        LocalDate publicUntil,

        @Schema(description = "退还的经办与审批 · Who stated that the work is done, and who refunded")
        Approval refund,

        LocalDate refundedOn,
        Money refunded,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DepositView from(WageDeposit deposit) {
        return new DepositView(
                deposit.id(),
                deposit.version(),
                deposit.state(),
                StatedDeposit.from(deposit.outline()),
                deposit.balance(),
                deposit.completedOn(),
                deposit.publicUntil(),
                deposit.refund(),
                deposit.refundedOn(),
                deposit.refunded(),
                deposit.annulReason(),
                deposit.origin().sourceRef(),
                deposit.recordedAt());
    }
}
