package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What opened; a correction states it anew and whole.
 *
 * @param openedOn first day in business
 * @param employer token of the business as an employer
 * @param project of the library that it took up; null for an idea of its own
 * @param microloan of the founder that it was begun with; null without one
 */
@Embeddable
public record Opening(
        @Column(name = "opened_on") LocalDate openedOn, String name, String employer, UUID project, UUID microloan) {

    public Opening {
        Objects.requireNonNull(openedOn, "openedOn");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(employer, "employer");
    }
}
