package org.ganlao.skills.certification.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a certificate says of its holder.
 *
 * @param occupation code in the national classification
 * @param level 5 (primary) to 1 (senior technician)
 * @param region that issues it
 * @param theory points of 100; null where there was no such part
 * @param practice points of 100; null where there was no such part
 */
@Embeddable
public record Award(
        @Column(name = "holder_name", nullable = false) String holderName,

        @Column(nullable = false, updatable = false) String occupation,

        @Column(nullable = false, updatable = false) int level,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        CertificateWay way,

        @Column(nullable = false, updatable = false) String region,

        @Column(name = "issued_on", nullable = false, updatable = false)
        LocalDate issuedOn,

        @Column(name = "theory_score") BigDecimal theory,
        @Column(name = "practice_score") BigDecimal practice) {

    public Award {
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(issuedOn, "issuedOn");
    }

    /** The same under another name, issued on another day. */
    public Award reissued(String name, LocalDate on) {
        return new Award(name, occupation, level, way, region, on, theory, practice);
    }
}
