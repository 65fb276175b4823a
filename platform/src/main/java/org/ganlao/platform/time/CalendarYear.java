package org.ganlao.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One year's arrangement of rest and work, as the State Council's office announced it.
 *
 * @param source the announcement
 * @param confirmed whether the operator has checked it against the announcement
 * @param holidays rest periods, weekends inside them included
 * @param workedWeekends Saturdays and Sundays that are worked in exchange
 */
record CalendarYear(int year, String source, boolean confirmed, List<Rest> holidays, Set<LocalDate> workedWeekends) {

    /** Days off from the first to the last, both included. */
    record Rest(String name, LocalDate from, LocalDate to) {

        Rest {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("%s ends before it begins: %s to %s".formatted(name, from, to));
            }
        }
    }

    CalendarYear {
        holidays = List.copyOf(holidays);
        workedWeekends = Set.copyOf(workedWeekends);
        Set<LocalDate> strays = new HashSet<>(workedWeekends);
        strays.removeIf(day -> isWeekend(day) && day.getYear() == year);
        if (!strays.isEmpty()) {
            throw new IllegalArgumentException("no weekend days of %d: %s".formatted(year, strays));
        }
        for (Rest rest : holidays) {
            if (rest.from().getYear() != year || rest.to().getYear() != year) {
                throw new IllegalArgumentException("%s lies outside %d".formatted(rest.name(), year));
            }
        }
    }

    boolean isWorked(LocalDate day) {
        if (isWeekend(day)) {
            return workedWeekends.contains(day);
        }
        return holidays.stream().noneMatch(rest -> !day.isBefore(rest.from()) && !day.isAfter(rest.to()));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
