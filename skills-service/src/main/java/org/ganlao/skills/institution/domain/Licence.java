package org.ganlao.skills.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * The permission to train.
 *
 * @param validUntil last day on which it is in force
 */
@Embeddable
public record Licence(
        @Column(name = "licence", nullable = false) String number,

        @Column(name = "licence_valid_from", nullable = false)
        LocalDate validFrom,

        @Column(name = "licence_valid_until", nullable = false)
        LocalDate validUntil) {

    public Licence {
        Objects.requireNonNull(number, "number");
        if (validUntil.isBefore(validFrom)) {
            throw new Rejection(InstitutionRefusal.LICENCE_PERIOD_REVERSED, validFrom);
        }
    }

    /** Refuses a time on which the institution may not train. */
    public void requireInForce(LocalDate from, LocalDate until) {
        if (from.isBefore(validFrom) || until.isAfter(validUntil)) {
            throw new Rejection(InstitutionRefusal.LICENCE_NOT_IN_FORCE, validFrom, validUntil);
        }
    }
}
