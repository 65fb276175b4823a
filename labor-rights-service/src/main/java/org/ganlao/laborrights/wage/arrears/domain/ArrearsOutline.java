package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who owes wages to whom.
 *
 * @param region whose bureau sees to them
 * @param employer token
 * @param employerName as declared; null where a decision names the employer by its token alone
 */
@Embeddable
public record ArrearsOutline(
        @Column(nullable = false) String region,
        @Column(nullable = false) String employer,
        @Column(name = "employer_name") String employerName,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        ArrearsKind kind,

        @Column(name = "declared_on", nullable = false) LocalDate declaredOn) {

    public ArrearsOutline {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(declaredOn, "declaredOn");
    }
}
