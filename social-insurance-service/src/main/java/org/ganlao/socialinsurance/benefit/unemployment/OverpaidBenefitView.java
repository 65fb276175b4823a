package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.FindingState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.OverpaidBenefit;

record OverpaidBenefitView(
        UUID id,
        int version,
        FindingState state,
        String region,

        @Schema(description = "人员令牌 · Token of the person") String person,

        UUID claim,

        @Schema(description = "支付依据：申领或补助 · Ground of the payments: the claim, or an aid of it")
        UUID ground,

        @Schema(description = "自该日起不应发放 · First day no longer due")
        LocalDate notDueFrom,

        Money amount,
        String because,
        Instant recordedAt)
        implements Versioned {

    static OverpaidBenefitView from(OverpaidBenefit finding) {
        return new OverpaidBenefitView(
                finding.id(),
                finding.version(),
                finding.state(),
                finding.region(),
                finding.person(),
                finding.claim(),
                finding.ground(),
                finding.occurredOn(),
                finding.amount(),
                finding.because(),
                finding.recordedAt());
    }
}
