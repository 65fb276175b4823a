package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.parameter.Parameters;

/** Days of a month that an area sets for its contributions. */
@ApplicationScoped
class BillingDays {

    private static final String PREFIX = "social-insurance.billing.";

    private final Parameters parameters;

    BillingDays(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Who is insured on this day pays for the month; so nobody pays twice who changes the employer. */
    LocalDate deciding(YearMonth month, String region) {
        return day(month, "day", region);
    }

    /** Last day on which the month is paid in time. */
    LocalDate due(YearMonth month, String region) {
        return day(month, "due-day", region);
    }

    private LocalDate day(YearMonth month, String key, String region) {
        int day = parameters.at(month.atDay(1)).integer(PREFIX + key, region);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
