package org.ganlao.employment.coverage.layoff.domain;

import java.math.BigDecimal;
import org.ganlao.platform.problem.Rejection;

/**
 * From when an employer reports a lay-off, and how long before.
 *
 * @param persons who leave, from this number on
 * @param share of the workers in percent, from it on
 * @param noticeDays from the report to the first day on which somebody leaves
 */
public record ReportingDuty(int persons, BigDecimal share, int noticeDays) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean covers(int leaving, int workers) {
        BigDecimal least = share.multiply(BigDecimal.valueOf(workers));
        return leaving >= persons
                || BigDecimal.valueOf(leaving).multiply(HUNDRED).compareTo(least) >= 0;
    }

    void require(Layoff layoff) {
        if (!covers(layoff.leaving(), layoff.workers())) {
            throw new Rejection(
                    LayoffRefusal.BELOW_LAYOFF_THRESHOLD, layoff.leaving(), layoff.workers(), persons, share);
        }
    }

    boolean isKeptBy(Layoff layoff) {
        return !layoff.reportedOn().plusDays(noticeDays).isAfter(layoff.beginsOn());
    }
}
