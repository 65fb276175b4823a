package org.ganlao.employment.aid.personalhelp.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who helps a person into work.
 *
 * @param name of the member of staff in charge
 * @param since first day
 */
@Embeddable
public record NamedPerson(
        @Column(name = "helper", nullable = false) String name,
        @Column(nullable = false) String office,
        @Column(nullable = false) LocalDate since) {

    public NamedPerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(since, "since");
    }
}
