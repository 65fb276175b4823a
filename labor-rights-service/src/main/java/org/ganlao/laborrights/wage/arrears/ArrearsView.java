package org.ganlao.laborrights.wage.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsCause;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsState;
import org.ganlao.laborrights.wage.arrears.domain.ClearingPlan;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.InstalmentState;
import org.ganlao.laborrights.wage.arrears.domain.VerifiedRound;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;

/** An enterprise's arrears, as answers show them. */
@Schema(name = "WageArrears")
record ArrearsView(
        UUID id,
        int version,
        ArrearsState state,
        StatedArrears arrears,

        @Schema(description = "最早欠薪月份首日 · First day of the first month owed")
        LocalDate since,

        @Schema(description = "历史拖欠；否则为新发生 · From before the plan; else new")
        boolean historical,

        @Schema(description = "实名人数 · Persons on the list") int persons,

        @Schema(description = "待核实人数 · Of them, not verified yet")
        int waiting,

        Money declared,
        Money verified,
        Money repaid,
        Money remaining,
        List<VerifiedRound> verifications,

        @Schema(description = "清欠计划 · Clearing plan; none while none was agreed")
        Clearing plan,

        @Schema(description = "裁决、处罚等依据 · The decision that verified them; none where they were declared")
        ArrearsCause cause,

        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "ClearingPlan")
    record Clearing(LocalDate agreedOn, String document, List<Part> instalments) {

        static Clearing of(EmployerArrears arrears, LocalDate today, int soon) {
            ClearingPlan plan = arrears.plan();
            return plan == null
                    ? null
                    : new Clearing(
                            plan.agreedOn(),
                            plan.document(),
                            plan.standings(arrears.repaidUnderPlan(), today, soon).stream()
                                    .map(Part::of)
                                    .toList());
        }
    }

    @Schema(name = "PlannedInstalment")
    record Part(LocalDate dueOn, Money amount, Money repaid, InstalmentState state) {

        static Part of(ClearingPlan.Standing standing) {
            return new Part(
                    standing.instalment().dueOn(), standing.instalment().amount(), standing.repaid(), standing.state());
        }
    }

    /** @param soon days before its day from which an instalment is due */
    static ArrearsView from(EmployerArrears arrears, LocalDate today, int soon) {
        return new ArrearsView(
                arrears.id(),
                arrears.version(),
                arrears.state(),
                StatedArrears.from(arrears.outline()),
                arrears.since(),
                arrears.historical(),
                arrears.persons(),
                arrears.waiting(),
                arrears.declared(),
                arrears.verified(),
                arrears.repaid(),
                arrears.remaining(),
                arrears.rounds(),
                Clearing.of(arrears, today, soon),
                arrears.cause(),
                arrears.approval(),
                arrears.annulReason(),
                arrears.origin().sourceRef(),
                arrears.recordedAt());
    }
}
