package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;

/** Milestones that were not there on their day. */
@Singleton
class OverdueMilestones implements AlertCondition {

    private final Catalogue catalogue;
    private final Milestones milestones;

    OverdueMilestones(Catalogue catalogue, Milestones milestones) {
        this.catalogue = catalogue;
        this.milestones = milestones;
    }

    @Override
    public String rule() {
        return "milestone-overdue";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return catalogue.plans().values().stream()
                .flatMap(plan -> milestones.standings(plan).stream()
                        .filter(standing -> standing.daysOverdue() > 0)
                        .map(standing -> condition(plan, standing)))
                .toList();
    }

    private static Condition condition(Plan plan, MilestoneStanding standing) {
        PlannedMilestone milestone = standing.milestone();
        return new Condition(
                plan.id() + "/" + milestone.code(),
                plan.region(),
                Map.of(
                        "plan", plan.id(),
                        "item", String.valueOf(milestone.item()),
                        "label", milestone.label().zh(),
                        "due", milestone.due().toString(),
                        "daysOverdue", String.valueOf(standing.daysOverdue()),
                        "regions", String.valueOf(standing.regions()),
                        "reachedIn", String.valueOf(standing.reachedIn())));
    }
}
