package org.ganlao.socialinsurance.oldage.landfarmer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ConversionWorking;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandConversion;

record LandConversionView(
        UUID id,
        int version,
        UUID coverage,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        LocalDate on,

        @Schema(description = "转移资金总额 · All that goes along")
        Money total,

        @Schema(description = "其中个人账户 · Of that, the account")
        Money account,

        @Schema(description = "折算缴费基数 · Base of a month") Money base,
        @Schema(description = "月缴费额 · What a month costs") Money ofMonth,

        @Schema(description = "折算缴费月数 · Months that it buys")
        int months,

        @Schema(description = "计算依据 · The figures by which it was worked out")
        List<String> trace,

        String proposedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LandConversionView from(LandConversion conversion) {
        ConversionWorking working = conversion.working();
        return new LandConversionView(
                conversion.id(),
                conversion.version(),
                conversion.coverage(),
                conversion.person(),
                conversion.region(),
                conversion.occurredOn(),
                working.total(),
                working.account(),
                working.base(),
                working.ofMonth(),
                working.months(),
                working.trace().lines(),
                conversion.approval().proposedBy(),
                conversion.approval().approvedBy(),
                conversion.annulReason(),
                conversion.origin().sourceRef(),
                conversion.recordedAt());
    }
}
