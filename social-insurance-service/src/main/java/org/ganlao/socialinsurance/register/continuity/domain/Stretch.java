package org.ganlao.socialinsurance.register.continuity.domain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Months one after another of the same standing; both ends are in it. */
public record Stretch(YearMonth from, YearMonth to, MonthStanding standing) {

    public long months() {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }

    Stretch until(YearMonth month) {
        return new Stretch(from, month, standing);
    }
}
