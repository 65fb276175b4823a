package org.ganlao.laborrights.legal.licensing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who applies for what.
 *
 * @param kind code of the published list of licences
 * @param applicant as the application names it
 * @param employer token, where the applicant is an employer
 * @param receivedOn day on which the application came
 */
@Embeddable
public record LicenceMatter(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String kind,
        @Column(nullable = false, updatable = false) String applicant,
        @Column(updatable = false) String employer,

        @Column(name = "received_on", nullable = false, updatable = false)
        LocalDate receivedOn) {

    public LicenceMatter {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }
}
