package org.ganlao.laborrights.relation.restructuring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whose staff a plan places.
 *
 * @param region whose bureau reviews it
 * @param employer token
 * @param staff so many workers are concerned
 */
@Embeddable
public record PlanOutline(
        @Column(nullable = false) String region,
        @Column(nullable = false) String employer,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        RestructuringKind kind,

        @Column(name = "submitted_on", nullable = false) LocalDate submittedOn,
        @Column(nullable = false) int staff) {

    public PlanOutline {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(submittedOn, "submittedOn");
    }
}
