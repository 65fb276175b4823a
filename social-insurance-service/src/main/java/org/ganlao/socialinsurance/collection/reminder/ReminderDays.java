package org.ganlao.socialinsurance.collection.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import org.ganlao.platform.parameter.Parameters;

/** By when wages are stated, and how much time a reminder gives. */
@ApplicationScoped
class ReminderDays {

    private static final String PREFIX = "social-insurance.reminder.";

    private final Parameters parameters;

    ReminderDays(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Last day on which the year's wages are stated in time. */
    LocalDate declaredBy(int year, String region) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return MonthDay.parse("--" + parameters.at(first).text(PREFIX + "declared-by", region))
                .atYear(year);
    }

    /** Last day of the time that a reminder of the day gives; only after it comes the next one. */
    LocalDate answerBy(LocalDate day, String region) {
        return day.plusDays(parameters.at(day).integer(PREFIX + "days", region));
    }
}
