package org.ganlao.socialinsurance.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is stated of an employer.
 *
 * @param industryClass risk class of its industry, 1 (low) to 3 (high), which sets the rate of work-injury insurance
 * @param inPark whether it lies in an industrial park
 * @param region of the agency that it belongs to
 */
@Embeddable
public record EmployerProfile(
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Ownership ownership,

        @Column(name = "industry_class", nullable = false) int industryClass,
        @Column(name = "in_park", nullable = false) boolean inPark,
        @Column(nullable = false) String region,
        @Column(name = "registered_on", nullable = false) LocalDate registeredOn) {

    public EmployerProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(registeredOn, "registeredOn");
    }
}
