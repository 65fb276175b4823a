package org.ganlao.employment.seeking.internship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.ganlao.platform.problem.Rejection;

/**
 * What a bureau states of an intern's time in a position; a correction states it anew and whole.
 *
 * @param startedOn first day
 * @param endedOn last day; null while it lasts
 * @param outcome null while it lasts
 */
@Embeddable
public record Stay(
        @Enumerated(EnumType.STRING) @Column(name = "intern_group", nullable = false)
        InternGroup group,

        @Column(name = "started_on", nullable = false) LocalDate startedOn,
        @Column(name = "ended_on") LocalDate endedOn,

        @Enumerated(EnumType.STRING) Outcome outcome) {

    public Stay {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(startedOn, "startedOn");
        if ((endedOn == null) != (outcome == null)) {
            throw new Rejection(InternshipRefusal.END_WITHOUT_OUTCOME);
        }
        if (endedOn != null && endedOn.isBefore(startedOn)) {
            throw new Rejection(InternshipRefusal.INTERNSHIP_ENDS_BEFORE_START, startedOn);
        }
    }

    Stay until(LocalDate lastDay, Outcome what) {
        return new Stay(group, startedOn, lastDay, what);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** First days of the whole months of it that had passed by the end of this day. */
    public List<LocalDate> wholeMonths(LocalDate until) {
        LocalDate lastDay = endedOn == null || endedOn.isAfter(until) ? until : endedOn;
        long months = Math.max(0, ChronoUnit.MONTHS.between(startedOn, lastDay.plusDays(1)));
        return LongStream.range(0, months).mapToObj(startedOn::plusMonths).toList();
    }

    /** @param firstDay of one of its months, as {@link #wholeMonths} tells it */
    public LocalDate lastDayOfMonth(LocalDate firstDay) {
        long month = firstDay.getYear() * 12L
                + firstDay.getMonthValue()
                - startedOn.getYear() * 12L
                - startedOn.getMonthValue();
        return startedOn.plusMonths(month + 1).minusDays(1);
    }
}
