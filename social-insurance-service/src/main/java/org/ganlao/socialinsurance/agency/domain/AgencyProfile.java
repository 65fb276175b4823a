package org.ganlao.socialinsurance.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What is stated of an agency.
 *
 * @param region county, city or province to which it belongs
 * @param closedOn first day on which it serves nobody; null while it is open
 */
@Embeddable
public record AgencyProfile(
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        AgencyKind kind,

        @Column(nullable = false) String region,
        @Column(nullable = false) String address,
        @Column(name = "opened_on", nullable = false) LocalDate openedOn,
        @Column(name = "closed_on") LocalDate closedOn) {

    public AgencyProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(openedOn, "openedOn");
        if (closedOn != null && !closedOn.isAfter(openedOn)) {
            throw new Rejection(AgencyRefusal.CLOSES_BEFORE_OPENING, openedOn).at("/profile/closedOn");
        }
    }

    boolean openOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }
}
