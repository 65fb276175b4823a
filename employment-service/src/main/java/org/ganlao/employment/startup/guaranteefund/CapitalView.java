package org.ganlao.employment.startup.guaranteefund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.guaranteefund.domain.CapitalState;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeCapital;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

record CapitalView(
        UUID id,
        int version,
        CapitalState state,
        UUID fund,
        String region,
        Money amount,
        LocalDate paidOn,
        String payer,
        String proposedBy,
        String approvedBy,

        @Schema(description = "入账分录 · Entry in the fund's book")
        UUID entry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CapitalView from(GuaranteeCapital capital) {
        return new CapitalView(
                capital.id(),
                capital.version(),
                capital.state(),
                capital.fund(),
                capital.region(),
                capital.amount(),
                capital.occurredOn(),
                capital.payer(),
                capital.approval().proposedBy(),
                capital.approval().approvedBy(),
                capital.entry(),
                capital.annulReason(),
                capital.origin().sourceRef(),
                capital.recordedAt());
    }
}
