package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an indicator will stand on the due day, if it goes on like this.
 *
 * @param low lowest of what all methods that apply come to; null where only one does
 * @param high highest of them; null where only one does
 */
record Outlook(
        BigDecimal value,
        Method method,

        @Schema(description = "区间下限：各可用方法中最低的 · Lowest of what the methods that apply come to")
        BigDecimal low,

        @Schema(description = "区间上限：各可用方法中最高的 · Highest of them")
        BigDecimal high) {

    /** How the outlook is drawn. */
    enum Method {
        /** What came in so far ÷ the share of the time gone. */
        LINEAR,
        /** What stood at the year's start, and the change since ÷ the share of the time gone. */
        LINEAR_FROM_YEAR_START,
        /** The same by the share of the year's work that the target's own phasing lays before the day. */
        PHASED,
        /** A ratio stays as it is. */
        HELD
    }

    static Outlook of(BigDecimal value, Method method) {
        return new Outlook(value, method, null, null);
    }

    /** Widened to what another method comes to; null: it does not apply. */
    Outlook beside(BigDecimal other) {
        if (other == null) {
            return this;
        }
        BigDecimal lowest = low == null ? value : low;
        BigDecimal highest = high == null ? value : high;
        return new Outlook(value, method, lowest.min(other), highest.max(other));
    }
}
