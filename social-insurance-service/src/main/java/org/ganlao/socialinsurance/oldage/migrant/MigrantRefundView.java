package org.ganlao.socialinsurance.oldage.migrant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantRefund;
import org.ganlao.socialinsurance.oldage.migrant.domain.RefundWorking;

record MigrantRefundView(
        UUID id,
        int version,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        LocalDate askedOn,

        @Schema(description = "不再计算的缴费月数 · Months that count no more")
        int months,

        Money balance,

        @Schema(description = "缴费记入个人账户 · What contributions brought to the account")
        Money brought,

        @Schema(description = "其中本人缴费 · Of that, paid by the worker")
        Money byPerson,

        @Schema(description = "一次性支付 · Paid at once") Money refund,

        @Schema(description = "计算依据 · By what it was worked out")
        List<String> trace,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MigrantRefundView from(MigrantRefund asked) {
        RefundWorking working = asked.working();
        return new MigrantRefundView(
                asked.id(),
                asked.version(),
                asked.person(),
                asked.region(),
                asked.occurredOn(),
                working.months(),
                working.balance(),
                working.brought(),
                working.byPerson(),
                working.refund(),
                working.trace().lines(),
                asked.annulReason(),
                asked.origin().sourceRef(),
                asked.recordedAt());
    }
}
