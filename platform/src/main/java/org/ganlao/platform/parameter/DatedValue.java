package org.ganlao.platform.parameter;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * A figure in force for a period.
 *
 * @param region code that it holds for; null: everywhere
 * @param value as written: a plain decimal, or any text where the unit is {@code text}
 * @param unit {@code yuan}, {@code percent}, {@code days}...
 * @param from first day
 * @param to last day; null: until further notice
 * @param source law or notice that sets it
 * @param confirmed false while it is a working figure that the operator has yet to check
 */
public record DatedValue(
        String key,
        String region,
        String value,
        String unit,
        LocalDate from,
        LocalDate to,
        String source,
        boolean confirmed) {

    /** @throws Rejection (422) if the value does not fit its unit, or the period ends before it begins */
    public DatedValue {
        Unit.requireFit(value, unit);
        if (to != null && to.isBefore(from)) {
            throw new Rejection(ParameterRefusal.PARAMETER_PERIOD_INVALID, from, to);
        }
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    DatedValue until(LocalDate lastDay) {
        return new DatedValue(key, region, value, unit, from, lastDay, source, confirmed);
    }
}
