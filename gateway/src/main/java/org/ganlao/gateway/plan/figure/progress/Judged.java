package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.Phasing;

/**
 * How a figure that was kept stands to its target, as of its month's end, by the same rules as progress.
 *
 * @param completion actual ÷ target
 * @param pace share of the time until the due day that is gone, or of the work by the target's own phasing
 * @param lead way less pace; of a ratio, actual less target
 * @param gap target less actual; negative where it is passed
 */
public record Judged(BigDecimal completion, BigDecimal pace, BigDecimal lead, BigDecimal gap, Status status) {

    /**
     * @param target of the cell's region
     * @param base what stood at the year's start, of a stock; null where nothing did, and of all others
     * @param phasing the target's own; null where it has none
     */
    public static Judged of(
            Plan plan, Indicator indicator, Target target, Cell cell, BigDecimal base, Phasing phasing) {
        Pace pace = Pace.of(plan, target, cell.month(), cell.month().atEndOfMonth(), phasing);
        Figure figure =
                new Figure(cell.numerator(), cell.denominator(), cell.value(), base == null ? BigDecimal.ZERO : base);
        Standing standing = new Assessment(indicator.kind(), indicator.unit().decimals(), target, plan.judgement())
                .of(figure, pace, Trend.NONE);
        return new Judged(standing.completion(), pace.share(), standing.lead(), standing.gap(), standing.status());
    }
}
