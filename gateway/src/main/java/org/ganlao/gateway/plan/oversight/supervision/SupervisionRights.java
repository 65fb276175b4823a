package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.Rejection;

/** For which unit of the plan's government the caller speaks. */
@Singleton
class SupervisionRights {

    private final SupervisionPlans supervision;
    private final RegionScope scope;
    private final Caller caller;

    SupervisionRights(SupervisionPlans supervision, RegionScope scope, Caller caller) {
        this.supervision = supervision;
        this.scope = scope;
        this.caller = caller;
    }

    /** The unit that answers for the item, or the office that supervises all, and only where the plan was made. */
    void requireSupervising(Plan plan, String unit) {
        scope.requireWrite(plan.region());
        String office = supervision.of(plan).office();
        if (caller.unit().filter(own -> own.equals(unit) || own.equals(office)).isEmpty()) {
            throw new Rejection(SupervisionRefusal.NOT_YOUR_UNIT, unit, office);
        }
    }

    /** The region that has the task, or those above it; of a region below the plan's own, never the unit that judges. */
    void requireReporting(Plan plan, SupervisedTask.Order order) {
        boolean judges = caller.unit().filter(order.unit()::equals).isPresent();
        if (judges && !order.region().equals(plan.region())) {
            throw new Rejection(SupervisionRefusal.ANSWERING_UNIT_REPORTS, order.unit(), order.region());
        }
    }

    /** The unit that answers for the item, and only where the plan was made. */
    void requireAnswering(Plan plan, String unit) {
        scope.requireWrite(plan.region());
        if (caller.unit().filter(unit::equals).isEmpty()) {
            throw new Rejection(SupervisionRefusal.NOT_THE_ANSWERING_UNIT, unit);
        }
    }
}
