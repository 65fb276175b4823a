package org.ganlao.socialinsurance.benefit.injury.domain;

import java.math.BigDecimal;

/**
 * By what share of the industry's rate an employer pays (费率浮动, 劳社部发〔2003〕29号第四条): down to 80 or 50 percent where the
 * fund paid little for it, up to 120 or 150 where it paid much. Shares are percent of what the employer paid in.
 *
 * @param lowest experience up to which half is paid; likewise the next three
 */
public record FloatingTerms(BigDecimal lowest, BigDecimal low, BigDecimal high, BigDecimal highest) {

    private static final int HALF = 50;
    private static final int LOWERED = 80;
    private static final int WHOLE = 100;
    private static final int RAISED = 120;
    private static final int MOST = 150;

    /**
     * @param experience what the fund paid in percent of what the employer paid in
     * @return percent of the industry's rate
     */
    public int factor(BigDecimal experience) {
        if (experience.compareTo(lowest) <= 0) {
            return HALF;
        }
        if (experience.compareTo(low) <= 0) {
            return LOWERED;
        }
        if (experience.compareTo(high) <= 0) {
            return WHOLE;
        }
        return experience.compareTo(highest) <= 0 ? RAISED : MOST;
    }
}
