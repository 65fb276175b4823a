package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * The loss of work on which a claim stands.
 *
 * @param region whose fund pays
 * @param employer token of whom the person worked for last; null where there was none that is known
 * @param separatedOn last day of the work
 * @param claimedOn day on which the person came to claim
 */
@Embeddable
public record Loss(
        @Column(nullable = false, updatable = false) String region,

        @Column(updatable = false) String employer,

        @Column(name = "separated_on", nullable = false, updatable = false)
        LocalDate separatedOn,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        LossCause cause,

        @Column(name = "claimed_on", nullable = false, updatable = false)
        LocalDate claimedOn) {

    public Loss {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(cause, "cause");
        if (claimedOn.isBefore(separatedOn)) {
            throw new Rejection(UnemploymentRefusal.CLAIMED_BEFORE_LOSS, separatedOn);
        }
    }
}
