package org.ganlao.laborrights.legal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One time that an item was published.
 *
 * @param dueOn last day for it
 * @param place where, such as an address on the web
 */
@Embeddable
public record Publication(
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(name = "published_on", nullable = false) LocalDate on,
        @Column(nullable = false) String place) {

    public Publication {
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(place, "place");
    }
}
