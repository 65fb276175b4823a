package org.ganlao.systemtests;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.systemtests.PlanFigures.Figure;

/** By how much targets move from a moment on, whatever others had posted before. */
public final class Movement {

    private final PlanFigures plan;
    private final Map<String, Map<String, Figure>> before = new HashMap<>();

    private Movement(PlanFigures plan) {
        this.plan = plan;
    }

    /** From now on, in these regions. */
    public static Movement in(PlanFigures plan, List<String> regions) {
        plan.awaitSettled();
        Movement movement = new Movement(plan);
        regions.forEach(region -> movement.before.put(region, plan.progress(region)));
        return movement;
    }

    /** How far a target has moved since. */
    public BigDecimal of(String indicator, String region) {
        return orZero(plan.progress(region).get(indicator).actual())
                .subtract(orZero(before.get(region).get(indicator).actual()));
    }

    /** The same for the numerator and the denominator of a rate. */
    public Figure parts(String indicator, String region) {
        Figure now = plan.progress(region).get(indicator);
        Figure then = before.get(region).get(indicator);
        return new Figure(
                null,
                orZero(now.numerator()).subtract(orZero(then.numerator())),
                orZero(now.denominator()).subtract(orZero(then.denominator())));
    }

    private static BigDecimal orZero(BigDecimal told) {
        return told == null ? BigDecimal.ZERO : told;
    }
}
