package org.ganlao.socialinsurance.oldage.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.account.domain.AccountFunding;

@Schema(name = "AccountFundingView")
record FundingView(
        UUID id,
        int version,
        String region,
        int year,
        BigDecimal points,
        BigDecimal allPoints,
        Money subsidy,
        LocalDate receivedOn,
        String document,
        String statedBy,

        @Schema(description = "批准人；未批准不计 · None before the approval, and nothing counts as funded")
        String approvedBy,

        @Schema(description = "当年记入个人账户；仅查看单笔时计算 · Brought to accounts in the year; worked out where one is read")
        Money brought,

        @Schema(description = "其中做实 · Of that, backed by money")
        Money funded,

        @Schema(description = "空账部分 · The rest") Money notional,

        @Schema(description = "做实比例 · Funded share of what was brought")
        BigDecimal ratio,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static FundingView from(AccountFunding funding) {
        return from(funding, null, null, null, null);
    }

    static FundingView from(AccountFunding funding, FundedParts.Parts parts) {
        return from(funding, parts.brought(), parts.funded(), parts.notional(), ratio(parts));
    }

    private static FundingView from(
            AccountFunding funding, Money brought, Money funded, Money notional, BigDecimal ratio) {
        return new FundingView(
                funding.id(),
                funding.version(),
                funding.region(),
                funding.year(),
                funding.points().stripTrailingZeros(),
                funding.allPoints().stripTrailingZeros(),
                funding.subsidy(),
                funding.occurredOn(),
                funding.document(),
                funding.approval().proposedBy(),
                funding.approval().approvedBy(),
                brought,
                funded,
                notional,
                ratio,
                funding.origin().sourceRef(),
                funding.recordedAt());
    }

    private static BigDecimal ratio(FundedParts.Parts parts) {
        return parts.brought().isZero()
                ? BigDecimal.ZERO
                : parts.funded()
                        .amount()
                        .divide(parts.brought().amount(), MathContext.DECIMAL128)
                        .setScale(4, RoundingMode.HALF_UP);
    }
}
