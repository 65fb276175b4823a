package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * 医疗保险服务协议.
 *
 * @param to last day on which it holds
 */
@Embeddable
public record Agreement(
        @Column(nullable = false) String number,
        @Column(name = "from_day", nullable = false) LocalDate from,
        @Column(name = "to_day", nullable = false) LocalDate to) {

    /** @throws Rejection if it ends before it begins */
    public Agreement {
        Objects.requireNonNull(number, "number");
        if (to.isBefore(from)) {
            throw new Rejection(MedicalRefusal.AGREEMENT_PERIOD, from, to);
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Agreement other) {
        return !other.from.isAfter(to) && !from.isAfter(other.to);
    }
}
