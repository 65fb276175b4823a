package org.ganlao.laborrights.legal.casereview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Whose cases are reviewed.
 *
 * @param officer subject of who decided them
 * @param from first day of decision
 * @param until last day of decision
 */
@Embeddable
public record ReviewedOfficer(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String officer,

        @Column(name = "from_day", nullable = false, updatable = false)
        LocalDate from,

        @Column(name = "until_day", nullable = false, updatable = false)
        LocalDate until) {

    public ReviewedOfficer {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(officer, "officer");
        if (until.isBefore(from)) {
            throw new Rejection(CaseReviewRefusal.REVIEWED_PERIOD, from, until).at("/until");
        }
    }

    /** Refuses whoever would review their own cases. */
    void requireAnother(String by) {
        if (by.equals(officer)) {
            throw new Rejection(CaseReviewRefusal.OWN_CASES);
        }
    }
}
