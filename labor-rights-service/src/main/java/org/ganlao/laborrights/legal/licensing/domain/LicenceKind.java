package org.ganlao.laborrights.legal.licensing.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A licence that departments of labour give.
 *
 * @param code as applications name it
 * @param from first day of the kind
 * @param until last day; null while it is given
 * @param source law by which it is needed
 */
public record LicenceKind(String code, String zh, String en, LocalDate from, LocalDate until, String source) {

    public LicenceKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
    }

    public boolean givenOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
