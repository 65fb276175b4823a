package org.ganlao.laborrights.enforcement.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * What a case is about.
 *
 * @param region of the inspectorate in charge
 * @param openedOn day of acceptance, or on which it was decided to look into it
 * @param violationFrom null where it is not known
 * @param violationUntil last day of the violation; null where it goes on or is not known
 * @param campaign 专项检查 that it is part of; null for none
 */
@Embeddable
public record CaseOutline(
        @Column(nullable = false) String region,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CaseKind kind,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Subject subject,

        @Column(name = "opened_on", nullable = false) LocalDate openedOn,
        @Column(name = "violation_from") LocalDate violationFrom,
        @Column(name = "violation_until") LocalDate violationUntil,
        UUID campaign) {

    public CaseOutline {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(openedOn, "openedOn");
        if (violationFrom != null && violationUntil != null && violationUntil.isBefore(violationFrom)) {
            throw new Rejection(CaseRefusal.VIOLATION_BACKWARDS, violationFrom);
        }
    }
}
