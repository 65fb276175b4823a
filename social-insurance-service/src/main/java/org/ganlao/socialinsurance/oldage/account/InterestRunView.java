package org.ganlao.socialinsurance.oldage.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.account.domain.InterestRun;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record InterestRunView(
        UUID id,
        int version,
        String region,
        Insurance insurance,
        int year,

        @Schema(description = "年利率，0.0252 即 2.52% · Rate as a factor")
        BigDecimal rate,

        String proposedBy,

        @Schema(description = "批准人；未批准为空 · None before the approval")
        String approvedBy,

        @Schema(description = "已计息账户数 · Accounts with interest so far")
        long accounts,

        @Schema(description = "已记利息 · Interest entered so far")
        Money interest,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InterestRunView from(InterestRun run, InterestRows.Entered entered) {
        return new InterestRunView(
                run.id(),
                run.version(),
                run.region(),
                run.insurance(),
                run.year(),
                run.rate().stripTrailingZeros(),
                run.approval().proposedBy(),
                run.approval().approvedBy(),
                entered.accounts(),
                entered.interest(),
                run.origin().sourceRef(),
                run.recordedAt());
    }
}
