package org.ganlao.gateway.plan.counting.total;

import java.math.BigDecimal;
import org.ganlao.gateway.plan.targets.catalogue.Window;

/**
 * What a measure amounts to in each window, seen from the end of a month.
 *
 * @param recent what the last {@link #RECENT_MONTHS} months of the year brought, or as many as there were
 * @param readings how many living readings stand behind it, of any time
 * @param opened whether an opening statement is in it
 */
public record WindowSums(
        BigDecimal inYear,
        BigDecimal atYearStart,
        BigDecimal atDate,
        BigDecimal allTime,
        BigDecimal recent,
        long readings,
        boolean opened) {

    public static final int RECENT_MONTHS = 3;

    public static final WindowSums NONE = new WindowSums(
            BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, false);

    public WindowSums plus(WindowSums other) {
        return new WindowSums(
                inYear.add(other.inYear),
                atYearStart.add(other.atYearStart),
                atDate.add(other.atDate),
                allTime.add(other.allTime),
                recent.add(other.recent),
                readings + other.readings,
                opened || other.opened);
    }

    public BigDecimal in(Window window) {
        return switch (window) {
            case IN_YEAR -> inYear;
            case AT_YEAR_START -> atYearStart;
            case AT_DATE -> atDate;
            case ALL_TIME -> allTime;
        };
    }

    /** Whether anything at all was told. */
    public boolean isTold() {
        return readings > 0 || opened;
    }
}
