package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.restructuring.domain.PlanOutline;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringKind;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.personal.EmployerToken;

/** A plan without its workers, as requests state it and answers show it. */
record StatedPlan(
        @Schema(description = "审核地区 · Region whose bureau reviews it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,
        @NotNull RestructuringKind kind,

        @Schema(description = "申报日期 · Day of submission") @NotNull
        LocalDate submittedOn,

        @Schema(description = "涉及职工人数 · Workers concerned, each of whom is listed", examples = "2")
        @NotNull
        @Positive
        @Max(100_000)
        Integer staff,

        @Valid @NotNull StatedVote vote,
        @Valid @NotNull StatedFunds funds) {

    PlanOutline outline() {
        return new PlanOutline(region, employer.value(), kind, submittedOn, staff);
    }

    static StatedPlan from(StaffPlacementPlan plan) {
        PlanOutline outline = plan.outline();
        return new StatedPlan(
                outline.region(),
                EmployerToken.of(outline.employer()),
                outline.kind(),
                outline.submittedOn(),
                outline.staff(),
                StatedVote.from(plan.vote()),
                StatedFunds.from(plan.funds()));
    }
}
