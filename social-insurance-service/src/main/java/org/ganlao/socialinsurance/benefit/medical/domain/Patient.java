package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/**
 * Who was cared for, and by which enrolment the person is insured.
 *
 * @param person token
 * @param region where the person is insured, whose fund pays
 */
@Embeddable
public record Patient(
        @Column(nullable = false, updatable = false) UUID enrolment,
        @Column(nullable = false) String person,
        @Column(nullable = false, updatable = false) String region,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        Cover cover) {

    public Patient {
        Objects.requireNonNull(enrolment, "enrolment");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(cover, "cover");
    }
}
