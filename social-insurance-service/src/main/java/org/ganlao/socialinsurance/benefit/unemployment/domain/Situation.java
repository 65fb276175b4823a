package org.ganlao.socialinsurance.benefit.unemployment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Unemployment in a region and month, as far as the insurance sees it.
 *
 * @param recipients whose benefit is due in the month
 * @param recipientsBefore likewise of the month before
 * @param inflow whose first month it is
 * @param inflowBefore likewise of the month before
 * @param insured persons in unemployment insurance on the month's first day
 * @param layoffs workers who are to leave by lay-offs that begin in the month
 */
public record Situation(
        long recipients, long recipientsBefore, long inflow, long inflowBefore, long insured, long layoffs) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent with two places, or workers; growth from nothing, and a rate of nobody, is none. */
    public BigDecimal of(WarningMeasure measure) {
        return switch (measure) {
            case RATE -> percent(recipients, insured);
            case INFLOW -> percent(inflow - inflowBefore, inflowBefore);
            case RECIPIENTS -> percent(recipients - recipientsBefore, recipientsBefore);
            case LAYOFFS -> BigDecimal.valueOf(layoffs);
        };
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** Whether the threshold is reached. */
    public boolean reaches(WarningMeasure measure, BigDecimal threshold) {
        return of(measure).compareTo(threshold) >= 0;
    }
}
