package org.ganlao.employment.coverage.network.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * A service platform (劳动保障服务平台) on a unit.
 *
 * @param services what it offers
 * @param staff persons who work there
 * @param openedOn first day
 * @param closedOn first day on which it exists no longer; null while it does
 */
@Embeddable
public record ServicePlatform(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Set<ServiceKind> services,

        @Column(nullable = false) int staff,
        @Column(name = "opened_on", nullable = false) LocalDate openedOn,
        @Column(name = "closed_on") LocalDate closedOn) {

    public ServicePlatform {
        services = Set.copyOf(services);
        Objects.requireNonNull(openedOn, "openedOn");
        if (closedOn != null && !closedOn.isAfter(openedOn)) {
            throw new Rejection(RegisterRefusal.CLOSES_BEFORE_OPENING, openedOn);
        }
    }

    boolean overlaps(ServicePlatform other) {
        return (closedOn == null || other.openedOn.isBefore(closedOn))
                && (other.closedOn == null || openedOn.isBefore(other.closedOn));
    }

    /** Whether it lies within the days on which the unit exists. */
    boolean fits(Entry unit) {
        boolean endsInTime = unit.closedOn() == null || closedOn != null && !closedOn.isAfter(unit.closedOn());
        return !openedOn.isBefore(unit.openedOn()) && endsInTime;
    }

    ServicePlatform closed(LocalDate day) {
        return new ServicePlatform(services, staff, openedOn, day);
    }
}
