package org.ganlao.employment.coverage.layoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What an employer reports; a correction states it anew and whole.
 *
 * @param region county of the employer
 * @param employer token
 * @param beginsOn first day on which somebody leaves
 * @param workers before
 * @param measures what is done for those who leave
 */
@Embeddable
public record Layoff(
        @Column(nullable = false) String region,
        @Column(nullable = false) String employer,
        @Column(name = "reported_on", nullable = false) LocalDate reportedOn,
        @Column(name = "begins_on", nullable = false) LocalDate beginsOn,
        @Column(nullable = false) int workers,
        @Column(nullable = false) int leaving,
        @Column(nullable = false) String cause,
        @Column(nullable = false) String measures) {

    public Layoff {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(reportedOn, "reportedOn");
        Objects.requireNonNull(beginsOn, "beginsOn");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(measures, "measures");
        if (leaving > workers) {
            throw new Rejection(LayoffRefusal.MORE_LEAVING_THAN_WORKERS, leaving, workers);
        }
    }
}
