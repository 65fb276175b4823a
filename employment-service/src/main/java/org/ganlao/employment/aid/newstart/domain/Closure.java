package org.ganlao.employment.aid.newstart.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * From which closure, and when, a person comes into the plan.
 *
 * @param region whose bureau keeps the enrolment
 * @param reference by which labour inspection and rights know the review of the closure
 * @param employer token of the closed enterprise
 */
@Embeddable
public record Closure(
        @Column(nullable = false, updatable = false) String region,

        @Column(name = "closure", nullable = false, updatable = false)
        String reference,

        @Column(nullable = false, updatable = false) String employer,

        @Column(name = "enrolled_on", nullable = false, updatable = false)
        LocalDate enrolledOn) {

    public Closure {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(enrolledOn, "enrolledOn");
    }
}
