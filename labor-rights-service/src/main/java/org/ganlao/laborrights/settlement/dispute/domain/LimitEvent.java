package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What happened while the time to apply ran.
 *
 * @param until first day on which time ran on, or anew
 */
@Embeddable
public record LimitEvent(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        LimitEventKind kind,

        @Column(name = "from_day", nullable = false) LocalDate from,
        @Column(name = "until_day", nullable = false) LocalDate until) {

    public LimitEvent {
        Objects.requireNonNull(kind, "kind");
        if (until.isBefore(from)) {
            throw new Rejection(DisputeRefusal.LIMIT_EVENT_ENDS_BEFORE, from);
        }
    }
}
