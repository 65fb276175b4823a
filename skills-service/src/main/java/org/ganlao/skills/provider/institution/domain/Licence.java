package org.ganlao.skills.provider.institution.domain;

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

    /** Whether it is in force on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
