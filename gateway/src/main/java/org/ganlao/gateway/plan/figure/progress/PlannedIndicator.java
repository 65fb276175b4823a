package org.ganlao.gateway.plan.figure.progress;

import java.util.function.Function;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Target;

/**
 * An indicator as a plan has it.
 *
 * @param target null where the plan sets none and the indicator is observed only
 */
record PlannedIndicator(Indicator indicator, Target target) {

    /** What the target says, or null. */
    <T> T promised(Function<Target, T> what) {
        return target == null ? null : what.apply(target);
    }
}
