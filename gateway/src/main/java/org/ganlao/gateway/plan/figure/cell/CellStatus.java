package org.ganlao.gateway.plan.figure.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.time.BusinessClock;

/** What a cell's value is worth. */
public enum CellStatus {
    /** The month is over and everything that any source recorded in it was known; only a correction changes it. */
    TOLD,
    /** The month lasts, or not everything that was recorded in it was known. */
    PROVISIONAL,
    /** No fact and no opening statement stands behind it: there is no value, least of all 0. */
    NOT_TOLD,
    /** Of a ratio or growth whose denominator is 0: there is no value. */
    NO_DENOMINATOR;

    /**
     * @param today the business day
     * @param knownThrough up to when everything was known that was recorded; null while a source has never said so
     */
    static CellStatus of(Figure figure, YearMonth month, LocalDate today, Instant knownThrough) {
        if (!figure.isTold()) {
            return NOT_TOLD;
        }
        if (figure.value() == null) {
            return NO_DENOMINATOR;
        }
        LocalDate over = month.plusMonths(1).atDay(1);
        boolean whole = knownThrough != null
                && !knownThrough.isBefore(over.atStartOfDay(BusinessClock.ZONE).toInstant());
        return whole && !today.isBefore(over) ? TOLD : PROVISIONAL;
    }
}
