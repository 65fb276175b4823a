package org.ganlao.platform.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/**
 * Counts working days (工作日): weekdays less the announced holidays, and the weekends that are worked in exchange. Each
 * year is a file {@code working-days/<year>.yaml}; a year without one is refused, never guessed.
 */
public final class WorkingDays {

    private final IntFunction<Optional<CalendarYear>> announced;
    private final Map<Integer, Optional<CalendarYear>> known = new ConcurrentHashMap<>();

    private WorkingDays(IntFunction<Optional<CalendarYear>> announced) {
        this.announced = announced;
    }

    /** The years that the class path holds. */
    public static WorkingDays published() {
        return new WorkingDays(WorkingDays::read);
    }

    /** Whether the year has a calendar. */
    public boolean isKnown(int year) {
        return known.computeIfAbsent(year, announced::apply).isPresent();
    }

    /** @throws Rejection {@code working-days-unknown} if the year has no calendar */
    public boolean isWorked(LocalDate day) {
        return known.computeIfAbsent(day.getYear(), announced::apply)
                .orElseThrow(() -> new Rejection(TimeRefusal.WORKING_DAYS_UNKNOWN, day.getYear()))
                .isWorked(day);
    }

    /**
     * The last day of a period of working days that begins on the day after an event: one working day after a Friday is
     * the Monday.
     *
     * @param count at least 0, which gives the day itself
     */
    public LocalDate add(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("counts forward only: " + count);
        }
        LocalDate end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            left -= isWorked(end) ? 1 : 0;
        }
        return end;
    }

    /** How many working days lie after the first day, up to and with the last; negative when they are swapped. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorked)
                .count();
    }

    private static Optional<CalendarYear> read(int year) {
        String file = "/working-days/" + year + ".yaml";
        Optional<CalendarYear> calendar = DataFile.find(file, CalendarYear.class);
        calendar.filter(found -> found.year() != year).ifPresent(wrong -> {
            throw new IllegalStateException(file + " describes " + wrong.year());
        });
        return calendar;
    }
}
