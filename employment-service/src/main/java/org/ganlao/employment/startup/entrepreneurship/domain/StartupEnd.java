package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of a start-up.
 *
 * @param endedOn first day on which it is no longer in business, or no longer meant to be
 */
@Embeddable
public record StartupEnd(
        @Column(name = "ended_on") LocalDate endedOn,
        @Enumerated(EnumType.STRING) StartupOutcome outcome,
        @Column(name = "end_note") String note) {

    public StartupEnd {
        Objects.requireNonNull(endedOn, "endedOn");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(note, "note");
    }
}
