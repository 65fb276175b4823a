package org.ganlao.laborrights.relation.responsibility.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** Who is assessed, and when. */
@Embeddable
public record AssessedEmployer(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String employer,

        @Column(name = "employer_name", nullable = false, updatable = false)
        String name,

        @Column(name = "assessed_on", nullable = false, updatable = false)
        LocalDate assessedOn) {

    public AssessedEmployer {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(assessedOn, "assessedOn");
    }
}
