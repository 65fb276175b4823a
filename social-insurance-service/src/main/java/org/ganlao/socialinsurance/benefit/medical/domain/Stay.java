package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * Days on which somebody was cared for.
 *
 * @param until day of discharge; the same day for care outside of a hospital. Its year is the one that the bill counts in
 */
@Embeddable
public record Stay(
        @Column(name = "admitted_on", nullable = false, updatable = false)
        LocalDate from,

        @Column(name = "discharged_on", nullable = false, updatable = false)
        LocalDate until) {

    public Stay {
        if (until.isBefore(from)) {
            throw new Rejection(MedicalRefusal.DISCHARGED_BEFORE_ADMITTED, from, until);
        }
    }

    public int year() {
        return until.getYear();
    }
}
