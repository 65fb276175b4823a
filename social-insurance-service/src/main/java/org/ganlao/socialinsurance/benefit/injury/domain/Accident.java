package org.ganlao.socialinsurance.benefit.injury.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * An accident, or the diagnosis of an occupational disease, as it is reported.
 *
 * @param region where the employer is insured
 * @param employer token
 * @param happenedOn day of the accident or diagnosis
 * @param account what happened
 * @param diedOn null where the person lives
 */
@Embeddable
public record Accident(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String employer,

        @Column(name = "happened_on", nullable = false, updatable = false)
        LocalDate happenedOn,

        @Column(name = "reported_on", nullable = false, updatable = false)
        LocalDate reportedOn,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        Reporter reporter,

        @Column(nullable = false, updatable = false) String account,

        @Column(name = "died_on", updatable = false) LocalDate diedOn) {

    public Accident {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(account, "account");
        if (reportedOn.isBefore(happenedOn) || diedOn != null && diedOn.isBefore(happenedOn)) {
            throw new Rejection(InjuryRefusal.REPORTED_BEFORE_ACCIDENT, happenedOn);
        }
    }

    /**
     * Refuses a report after its time.
     *
     * @param employerDays from the accident, for the employer
     * @param othersYears from the accident, for worker, kin and trade union
     */
    public void requireInTime(int employerDays, int othersYears) {
        LocalDate last = switch (reporter) {
            case EMPLOYER -> happenedOn.plusDays(employerDays);
            case WORKER, KIN, TRADE_UNION -> happenedOn.plusYears(othersYears);
        };
        if (reportedOn.isAfter(last)) {
            throw new Rejection(InjuryRefusal.REPORTED_TOO_LATE, reporter, last);
        }
    }
}
