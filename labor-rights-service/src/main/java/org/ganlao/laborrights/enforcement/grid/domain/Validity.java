package org.ganlao.laborrights.enforcement.grid.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A time for which a credential was given.
 *
 * @param until last day
 */
@Embeddable
record Validity(
        @Column(name = "valid_from", nullable = false) LocalDate from,
        @Column(name = "valid_until", nullable = false) LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
