package org.ganlao.socialinsurance.oldage.annuity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPlan;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityState;

record AnnuityPlanView(
        UUID id,
        int version,
        AnnuityState state,
        String employer,
        String region,
        String trustee,
        LocalDate filedOn,
        BigDecimal employerRate,
        BigDecimal personRate,
        String filedBy,
        String approvedBy,
        LocalDate closedOn,

        @Schema(description = "参加人数 · Persons for whom something was paid in")
        long persons,

        @Schema(description = "单位累计缴费 · Paid in by the employer")
        Money byEmployer,

        @Schema(description = "个人累计缴费 · Paid in by persons") Money byPersons,
        @Schema(description = "累计支付 · Paid out") Money paidOut,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static AnnuityPlanView from(AnnuityPlan plan, AnnuityAccounts.Standing standing) {
        return new AnnuityPlanView(
                plan.id(),
                plan.version(),
                plan.state(),
                plan.employer(),
                plan.region(),
                plan.trustee(),
                plan.occurredOn(),
                plan.rates().employer().stripTrailingZeros(),
                plan.rates().person().stripTrailingZeros(),
                plan.approval().proposedBy(),
                plan.approval().approvedBy(),
                plan.closedOn(),
                standing.persons(),
                standing.byEmployer(),
                standing.byPersons(),
                standing.paidOut(),
                plan.origin().sourceRef(),
                plan.recordedAt());
    }
}
