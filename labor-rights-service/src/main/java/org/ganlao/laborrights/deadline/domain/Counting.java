package org.ganlao.laborrights.deadline.domain;

import java.time.LocalDate;
import org.ganlao.platform.time.WorkingDays;

/** In what a limit of time is counted. The day of the event itself is never counted (《民法通则》第一百五十四条). */
public enum Counting {
    CALENDAR_DAYS {
        @Override
        LocalDate add(LocalDate day, int count, WorkingDays calendar) {
            return day.plusDays(count);
        }

        @Override
        LocalDate resumed(LocalDate due, LocalDate suspendedOn, LocalDate on, WorkingDays calendar) {
            return due.plusDays(suspendedOn.datesUntil(on).count());
        }
    },

    /** 工作日, on the calendar that the State Council's office announced. */
    WORKING_DAYS {
        @Override
        LocalDate add(LocalDate day, int count, WorkingDays calendar) {
            return calendar.add(day, count);
        }

        @Override
        LocalDate resumed(LocalDate due, LocalDate suspendedOn, LocalDate on, WorkingDays calendar) {
            int left = calendar.between(suspendedOn.minusDays(1), due);
            return calendar.add(on.minusDays(1), left);
        }
    },

    /** To the day of the same number, or the last one of a shorter month. */
    MONTHS {
        @Override
        LocalDate add(LocalDate day, int count, WorkingDays calendar) {
            return day.plusMonths(count);
        }

        @Override
        LocalDate resumed(LocalDate due, LocalDate suspendedOn, LocalDate on, WorkingDays calendar) {
            return CALENDAR_DAYS.resumed(due, suspendedOn, on, calendar);
        }
    };

    /** The last day of so many, the first of which is the day after. */
    abstract LocalDate add(LocalDate day, int count, WorkingDays calendar);

    /**
     * The last day, after time stood still: as many days are left as were then.
     *
     * @param suspendedOn first day that does not count, not after the last day
     * @param on first day that counts again
     */
    abstract LocalDate resumed(LocalDate due, LocalDate suspendedOn, LocalDate on, WorkingDays calendar);
}
