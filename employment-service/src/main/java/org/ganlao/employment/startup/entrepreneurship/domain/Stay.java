package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * The days of a tenant.
 *
 * @param movedInOn first day
 * @param movedOutOn first day on which it is no tenant any more; null while it is
 */
@Embeddable
public record Stay(
        @Column(name = "moved_in_on", nullable = false) LocalDate movedInOn,
        @Column(name = "moved_out_on") LocalDate movedOutOn) {

    public Stay {
        Objects.requireNonNull(movedInOn, "movedInOn");
        if (movedOutOn != null && !movedOutOn.isAfter(movedInOn)) {
            throw new Rejection(EntrepreneurshipRefusal.MOVES_OUT_BEFORE_MOVING_IN, movedInOn);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(movedInOn) && (movedOutOn == null || day.isBefore(movedOutOn));
    }

    boolean meets(Stay other) {
        return covers(other.movedInOn) || other.covers(movedInOn);
    }
}
