package org.ganlao.employment.money.fund.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * How long the money granted to a region lies before the first of it is paid out.
 *
 * @param grants all that were granted
 * @param waiting of them, those out of which nothing was paid yet
 * @param median days of those that were paid out of, to one place; null where there is none
 * @param mean the same
 * @param worst days of any of them, of one that waits those until today
 * @param late how many passed their limit, paid or waiting
 */
public record PaymentDays(int grants, int waiting, BigDecimal median, BigDecimal mean, long worst, int late) {

    private static final int PLACES = 1;

    /**
     * One grant.
     *
     * @param days to the first payment, or while there is none until today
     * @param limit days after which it is late
     */
    public record Wait(long days, boolean paid, int limit) {

        boolean late() {
            return days > limit;
        }
    }

    /** @param waits at least one */
    public static PaymentDays of(Collection<Wait> waits) {
        List<Long> paid =
                waits.stream().filter(Wait::paid).map(Wait::days).sorted().toList();
        return new PaymentDays(
                waits.size(),
                waits.size() - paid.size(),
                median(paid),
                mean(paid),
                waits.stream().mapToLong(Wait::days).max().orElseThrow(),
                (int) waits.stream().filter(Wait::late).count());
    }

    private static BigDecimal median(List<Long> sorted) {
        int size = sorted.size();
        return size == 0 ? null : mean(sorted.subList((size - 1) / 2, size / 2 + 1));
    }

    private static BigDecimal mean(List<Long> days) {
        return days.isEmpty()
                ? null
                : BigDecimal.valueOf(days.stream().mapToLong(Long::longValue).sum())
                        .divide(BigDecimal.valueOf(days.size()), PLACES, RoundingMode.HALF_UP);
    }
}
