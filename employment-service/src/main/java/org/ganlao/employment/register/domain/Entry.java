package org.ganlao.employment.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What every entry of a register states: who keeps it, its name, and since and until when it exists.
 *
 * @param region whose bureau keeps the entry
 * @param openedOn first day on which it exists
 * @param closedOn first day on which it exists no longer; null while it does
 */
@Embeddable
public record Entry(
        @Column(nullable = false) String region,
        @Column(nullable = false) String name,
        @Column(name = "opened_on", nullable = false) LocalDate openedOn,
        @Column(name = "closed_on") LocalDate closedOn) {

    public Entry {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(openedOn, "openedOn");
        if (closedOn != null && !closedOn.isAfter(openedOn)) {
            throw new Rejection(RegisterRefusal.CLOSES_BEFORE_OPENING, openedOn);
        }
    }

    Entry closed(LocalDate day) {
        return new Entry(region, name, openedOn, day);
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }

    /** Whether both exist on some day. */
    public boolean overlaps(Entry other) {
        return (closedOn == null || other.openedOn.isBefore(closedOn))
                && (other.closedOn == null || openedOn.isBefore(other.closedOn));
    }
}
