package org.ganlao.laborrights.settlement.hearing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * When a hearing is, on the day of the commission.
 *
 * @param until not before the beginning
 */
@Embeddable
public record HearingTime(
        @Column(name = "held_on", nullable = false) LocalDate on,
        @Column(name = "from_time", nullable = false) LocalTime from,
        @Column(name = "until_time", nullable = false) LocalTime until) {

    public HearingTime {
        Objects.requireNonNull(on, "on");
        if (!until.isAfter(from)) {
            throw new Rejection(HearingRefusal.ENDS_BEFORE_IT_STARTS, from);
        }
    }
}
