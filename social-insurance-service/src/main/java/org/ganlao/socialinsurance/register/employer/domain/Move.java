package org.ganlao.socialinsurance.register.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How an employer came to its region from another one, the last time.
 *
 * @param on first day in the new region
 */
@Embeddable
public record Move(
        @Column(name = "moved_from") String from,
        @Column(name = "moved_on") LocalDate on) {

    public Move {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(on, "on");
    }
}
