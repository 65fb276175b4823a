package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.util.List;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;

/** Shows the rules as they are published, and the milestones as they stand. */
@Singleton
class ReadRules {

    private final Plans plans;
    private final SupervisionPlans supervision;
    private final Milestones milestones;

    ReadRules(Plans plans, SupervisionPlans supervision, Milestones milestones) {
        this.plans = plans;
        this.supervision = supervision;
        this.milestones = milestones;
    }

    RulesView of(String planId) {
        Plan plan = plans.plan(planId);
        SupervisionPlan found = supervision.of(plan);
        return new RulesView(
                plan.id(), found.office(), plan.units().label(found.office()), found.rulebooks(), found.milestones());
    }

    List<MilestoneView> milestones(String planId) {
        return milestones.standings(plans.plan(planId)).stream()
                .map(MilestoneView::of)
                .toList();
    }
}
