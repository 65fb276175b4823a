package org.ganlao.gateway.plan.oversight.supervision;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.datafile.DataFile;

/** How each plan is supervised; the gateway does not start with a file that does not fit its plan. */
@Startup
@Singleton
class SupervisionPlans {

    private final Map<String, SupervisionPlan> plans = new HashMap<>();

    SupervisionPlans(Catalogue catalogue) {
        for (Plan plan : catalogue.plans().values()) {
            String file = "/plans/" + plan.id() + "/supervision.yaml";
            SupervisionPlan supervision = DataFile.find(file, SupervisionPlan.class)
                    .orElseGet(() -> new SupervisionPlan(plan.units().statistics(), List.of(), List.of()));
            require(file, plan.units().has(supervision.office()), "there is no unit " + supervision.office());
            Set<String> codes = new HashSet<>();
            for (PlannedMilestone milestone : supervision.milestones()) {
                String code = milestone.code();
                require(file, codes.add(code), code + " stands twice");
                require(file, plan.item(milestone.item()).isPresent(), code + " belongs to no item of the plan");
                require(
                        file,
                        milestone.by() == null || plan.promises(milestone.by().indicator()),
                        code + " is told by a figure for which the plan sets no target");
            }
            plans.put(plan.id(), supervision);
        }
    }

    SupervisionPlan of(Plan plan) {
        return plans.get(plan.id());
    }

    private static void require(String file, boolean fits, String otherwise) {
        if (!fits) {
            throw new IllegalArgumentException(file + ": " + otherwise);
        }
    }
}
