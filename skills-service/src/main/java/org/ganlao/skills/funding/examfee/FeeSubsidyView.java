package org.ganlao.skills.funding.examfee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidy;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidyState;

@Schema(name = "ExamFeeSubsidyView")
record FeeSubsidyView(
        UUID id,
        int version,
        FeeSubsidyState state,
        String region,
        UUID claim,
        UUID candidate,

        @Schema(description = "依据的证书 · Certificate on which it rests")
        UUID certificate,

        LocalDate claimedOn,
        Money amount,

        @Schema(description = "失去依据的理由 · Why it fell or is to be paid back")
        String because,

        LocalDate paidOn,

        @Schema(description = "支付批次 · Run that paid it") UUID run,

        LocalDate refundedOn,
        Instant recordedAt)
        implements Versioned {

    static FeeSubsidyView from(FeeSubsidy subsidy) {
        return new FeeSubsidyView(
                subsidy.id(),
                subsidy.version(),
                subsidy.state(),
                subsidy.region(),
                subsidy.claim(),
                subsidy.candidate(),
                subsidy.certificate(),
                subsidy.occurredOn(),
                subsidy.amount(),
                subsidy.because(),
                subsidy.paidOn(),
                subsidy.run(),
                subsidy.refundedOn(),
                subsidy.recordedAt());
    }
}
