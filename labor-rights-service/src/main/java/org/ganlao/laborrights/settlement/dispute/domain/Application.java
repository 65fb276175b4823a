package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * What is stated of a dispute when it is brought before a commission.
 *
 * @param region of the commission
 * @param appliedOn decides by which law the case is handled
 * @param aroseOn when the applicant knew, or had to know, that a right was infringed
 * @param employmentEndedOn last day of the employment; null while it goes on
 * @param mediation id of the one that failed before; null where there was none
 */
@Embeddable
public record Application(
        @Column(nullable = false) String region,

        @Enumerated(EnumType.STRING) @Column(name = "applied_by", nullable = false)
        DisputeSide appliedBy,

        @Column(name = "applied_on", nullable = false) LocalDate appliedOn,
        @Column(name = "arose_on", nullable = false) LocalDate aroseOn,
        @Column(name = "employment_ended_on") LocalDate employmentEndedOn,
        UUID mediation) {

    public Application {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(appliedBy, "appliedBy");
        if (aroseOn.isAfter(appliedOn)) {
            throw new Rejection(DisputeRefusal.APPLIED_BEFORE_THE_DISPUTE, aroseOn);
        }
    }
}
