package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;

/**
 * How a figure stands to its target.
 *
 * @param completion actual ÷ target
 * @param way how much of the way to the target is gone: of a stock that stood at something, counted from there; null for
 *     a ratio, which has no way to go
 * @param lead way less pace; of a ratio, actual less target
 * @param gap target less actual; negative where it is passed
 * @param neededPerMonth what each month left has to bring, of flows and stocks that are not reached
 */
record Standing(
        BigDecimal completion,
        BigDecimal way,
        BigDecimal lead,
        BigDecimal gap,
        Status status,
        Outlook outlook,
        BigDecimal neededPerMonth) {

    static final Standing NO_FACTS_YET = new Standing(null, null, null, null, Status.NO_FACTS_YET, null, null);

    /** Of a region that has a figure and no target. */
    static final Standing NO_TARGET = new Standing(null, null, null, null, null, null, null);
}
