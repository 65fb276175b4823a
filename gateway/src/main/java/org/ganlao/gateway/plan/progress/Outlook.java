package org.ganlao.gateway.plan.progress;

import java.math.BigDecimal;

/** Where an indicator will stand on the due day, if it goes on like this. */
record Outlook(BigDecimal value, Method method) {

    /** How the outlook is drawn. */
    enum Method {
        /** What came in so far ÷ the share of the time gone. */
        LINEAR,
        /** What stood at the year's start, and the change since ÷ the share of the time gone. */
        LINEAR_FROM_YEAR_START,
        /** A ratio stays as it is. */
        HELD
    }
}
