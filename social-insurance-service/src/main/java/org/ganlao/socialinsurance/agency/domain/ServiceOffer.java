package org.ganlao.socialinsurance.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * A service that an agency offers.
 *
 * @param workingDays within which it promises to have it done
 */
@Embeddable
public record ServiceOffer(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        AgencyService service,

        @Column(name = "working_days", nullable = false) int workingDays) {

    public ServiceOffer {
        Objects.requireNonNull(service, "service");
    }

    /** @param standard working days that the service takes at most */
    public void requireWithin(int standard) {
        if (workingDays > standard) {
            throw new Rejection(AgencyRefusal.SLOWER_THAN_STANDARD, service, standard).at("/profile/services");
        }
    }
}
