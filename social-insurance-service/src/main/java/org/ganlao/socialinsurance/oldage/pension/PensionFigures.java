package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.parameter.Parameters;

/** Days and times by which pensions go. */
@ApplicationScoped
class PensionFigures {

    private static final String PREFIX = "social-insurance.pension.";

    private final Parameters parameters;

    PensionFigures(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Last day for which somebody seen alive on the day is taken to live. */
    LocalDate certifiedUntil(LocalDate seen, String region) {
        return seen.plusMonths(parameters.at(seen).integer(PREFIX + "certification.months", region));
    }

    /** Last day by which the month's pension is on time. */
    LocalDate dueOn(YearMonth month, String region) {
        int day = parameters.at(month.atDay(1)).integer(PREFIX + "due-day", region);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
