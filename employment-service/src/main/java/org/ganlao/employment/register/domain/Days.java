package org.ganlao.employment.register.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which somebody takes a place.
 *
 * @param to last day; null while it lasts
 */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        Objects.requireNonNull(from, "from");
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** A day on which more are there at once than there are places; the most are on a day on which somebody begins. */
    public static Optional<LocalDate> crowdedOn(int places, List<Days> taken) {
        return taken.stream()
                .map(Days::from)
                .filter(day -> taken.stream().filter(other -> other.hold(day)).count() > places)
                .min(LocalDate::compareTo);
    }
}
