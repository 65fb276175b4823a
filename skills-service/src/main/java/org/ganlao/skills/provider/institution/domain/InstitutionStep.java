package org.ganlao.skills.provider.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What became of an institution with one of its versions.
 *
 * @param on day from which it holds
 * @param licence that it had from then on
 * @param why empty where no reason is asked for
 * @param by subject of who decided
 */
@Embeddable
public record InstitutionStep(
        @Column(nullable = false) int version,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        StepKind kind,

        @Column(name = "effective_on", nullable = false) LocalDate on,
        Licence licence,
        @Column(nullable = false) String why,
        @Column(name = "decided_by", nullable = false) String by) {

    /** What an institution went through. */
    public enum StepKind {
        REGISTERED,
        RENEWED,
        CHANGED,
        SUSPENDED,
        RESUMED,
        REVOKED
    }

    public InstitutionStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
    }
}
