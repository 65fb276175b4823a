package org.ganlao.laborrights.legal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was told to whom, and what came of it.
 *
 * @param reached persons who took part or were answered
 * @param materials leaflets and the like that were handed out
 */
@Embeddable
public record PublicityOutline(
        @Column(nullable = false, updatable = false) String region,

        @Column(name = "held_on", nullable = false, updatable = false)
        LocalDate heldOn,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        PublicityForm form,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        PublicityAudience audience,

        @Column(nullable = false, updatable = false) String topic,
        @Column(nullable = false, updatable = false) int reached,
        @Column(nullable = false, updatable = false) int materials,
        @Column(nullable = false, updatable = false) String result) {

    public PublicityOutline {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(heldOn, "heldOn");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(audience, "audience");
    }
}
