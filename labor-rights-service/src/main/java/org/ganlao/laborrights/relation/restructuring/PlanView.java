package org.ganlao.laborrights.relation.restructuring;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.restructuring.domain.PlanState;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.laborrights.relation.restructuring.domain.VoteLaw;
import org.ganlao.platform.http.Versioned;

@Schema(name = "StaffPlacementPlanView")
record PlanView(
        UUID id,
        int version,
        PlanState state,
        StatedPlan plan,

        @Schema(description = "已列入名单的职工人数 · Workers on its list")
        long listed,

        @Schema(description = "到会代表是否达到法定人数 · Whether enough delegates were present")
        boolean quorate,

        @Schema(description = "职工代表大会是否通过 · Whether the congress passed it")
        boolean carried,

        @Schema(description = "安置费用是否落实 · Whether the funds are secured")
        boolean fundsSecured,

        StatedAcceptance acceptance,
        String returnReason,

        @Schema(description = "申报人 · Subject of who submitted it last")
        String submittedBy,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PlanView from(StaffPlacementPlan plan, long listed, VoteLaw law) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.state(),
                StatedPlan.from(plan),
                listed,
                plan.vote().quorate(law),
                plan.vote().carried(law),
                plan.funds().areSecured(),
                StatedAcceptance.from(plan.acceptance()),
                plan.returnReason(),
                plan.approval().proposedBy(),
                plan.annulReason(),
                plan.origin().sourceRef(),
                plan.recordedAt());
    }
}
