package org.ganlao.employment.coverage.pilot.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was found of one item of the checklist.
 *
 * @param region the pilot area, or a county in it
 * @param item code
 * @param evidence what the verdict rests on
 */
@Embeddable
public record Finding(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String item,

        @Column(name = "assessed_on", nullable = false, updatable = false)
        LocalDate assessedOn,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        Verdict verdict,

        @Column(nullable = false, updatable = false) String evidence) {

    public Finding {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(assessedOn, "assessedOn");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(evidence, "evidence");
    }
}
