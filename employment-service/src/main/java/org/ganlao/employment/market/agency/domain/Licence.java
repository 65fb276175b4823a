package org.ganlao.employment.market.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * A licence of job introduction (职业介绍许可证).
 *
 * @param validFrom first day
 * @param validUntil last day
 */
@Embeddable
public record Licence(
        @Column(nullable = false) String number,
        @Column(name = "valid_from", nullable = false) LocalDate validFrom,
        @Column(name = "valid_until", nullable = false) LocalDate validUntil) {

    public Licence {
        Objects.requireNonNull(number, "number");
        if (validUntil.isBefore(validFrom)) {
            throw new Rejection(AgencyRefusal.LICENCE_ENDS_BEFORE_START, validFrom);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** Whether both are valid on some day. */
    public boolean overlaps(Licence other) {
        return covers(other.validFrom) || other.covers(validFrom);
    }
}
