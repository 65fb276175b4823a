package org.ganlao.employment.money.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.employment.money.fund.domain.GrantState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;

record GrantView(
        UUID id,
        int version,
        GrantState state,
        String region,

        @Schema(description = "下达地区；省级预算为空 · Region that gives it; none for the budget of the province")
        String giver,

        int year,
        Money amount,
        LocalDate on,
        String document,
        Approval approval,

        @Schema(description = "本级账分录 · Entry in the region's book")
        UUID entry,

        @Schema(description = "上级账分录 · Entry in the giver's book")
        UUID giverEntry,

        @Schema(description = "下达后首笔支付 · First payment out of the region's book since")
        FirstPayment firstPayment,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "FirstPayment")
    record FirstPayment(
            @Schema(description = "首笔支付日期；尚未支付为空 · None while nothing was paid")
            LocalDate on,

            @Schema(description = "下达至首笔支付（或至今）天数 · Days from the grant to the first payment, or to today")
            long days,

            @Schema(description = "期限天数 · Days after which it is late")
            int limit,

            @Schema(description = "是否超期预警 · Alert") boolean late) {}

    /** @param limit days after which a first payment is late */
    static GrantView from(FundGrant grant, LocalDate today, int limit) {
        return new GrantView(
                grant.id(),
                grant.version(),
                grant.state(),
                grant.region(),
                grant.giver(),
                grant.year(),
                grant.amount(),
                grant.occurredOn(),
                grant.document(),
                grant.approval(),
                grant.entry(),
                grant.giverEntry(),
                grant.state() == GrantState.GRANTED ? firstPayment(grant, today, limit) : null,
                grant.annulReason(),
                grant.origin().sourceRef(),
                grant.recordedAt());
    }

    private static FirstPayment firstPayment(FundGrant grant, LocalDate today, int limit) {
        long days = grant.daysToFirstPayment(today);
        return new FirstPayment(grant.firstPaidOn(), days, limit, days > limit);
    }
}
