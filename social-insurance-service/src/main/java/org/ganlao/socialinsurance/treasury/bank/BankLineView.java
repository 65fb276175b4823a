package org.ganlao.socialinsurance.treasury.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.bank.domain.BankLine;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

@Schema(name = "BankLine")
record BankLineView(
        UUID id,
        int version,
        Insurance insurance,
        String region,
        FundAccount account,
        LocalDate on,
        Money amount,
        String reference,

        @Schema(description = "勾对编号；未达为空 · Match; none while it is open")
        UUID match,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static BankLineView from(BankLine line) {
        return new BankLineView(
                line.id(),
                line.version(),
                line.account().insurance(),
                line.region(),
                line.account().account(),
                line.occurredOn(),
                line.amount(),
                line.reference(),
                line.match(),
                line.annulReason(),
                line.origin().sourceRef(),
                line.recordedAt());
    }
}
