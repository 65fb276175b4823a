package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringRefusal;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.problem.Rejection;

/** Plans that wait for their review, for whoever has a say in it. */
@ApplicationScoped
public class OpenPlans {

    private final PlanRepository plans;

    OpenPlans(PlanRepository plans) {
        this.plans = plans;
    }

    /**
     * Refuses a plan that was submitted later than that day, is of another region or is reviewed already; it is held until the
     * transaction ends.
     */
    public void require(UUID plan, String region, LocalDate day) {
        StaffPlacementPlan found = plans.locked(plan)
                .filter(open -> open.standing() && open.region().equals(region))
                .orElseThrow(() -> new Rejection(RestructuringRefusal.NO_SUCH_PLAN, plan).at("/plan"));
        found.requireForReview(day);
    }
}
