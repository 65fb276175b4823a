package org.ganlao.laborrights.relation.roll.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of days.
 *
 * @param from first day
 * @param until first day no longer in it; null where no end is known
 */
public record Span(LocalDate from, LocalDate until) {

    public Span {
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a span has at least one day: " + from + " until " + until);
        }
    }

    /** @param lastDay included; null where no end is known */
    public static Span through(LocalDate from, LocalDate lastDay) {
        return new Span(from, lastDay == null ? null : lastDay.plusDays(1));
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the two have a day in common or follow each other without a gap. */
    public boolean joins(Span other) {
        return reaches(other.from) && other.reaches(from);
    }

    public Span joined(Span other) {
        return new Span(earlier(from, other.from), laterEnd(until, other.until));
    }

    /** The days that both have. */
    public Optional<Span> common(Span other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = earlierEnd(until, other.until);
        return end == null || end.isAfter(start) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate earlierEnd(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return earlier(one, other);
    }

    private static LocalDate laterEnd(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
