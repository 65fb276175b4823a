package org.ganlao.socialinsurance.register.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What is stated of an employer.
 *
 * @param number of its certificate of registration; null before it has one
 * @param industry division of GB/T 4754-2002; null where only the class was stated
 * @param industryClass risk class of its industry, 1 (low) to 3 (high), which sets the rate of work-injury insurance
 * @param inPark whether it lies in an industrial park
 * @param park which one; null where it lies in none, or nobody said
 * @param agency that serves it; null where the county has one only
 * @param region of the agency that it belongs to
 */
@Embeddable
public record EmployerProfile(
        @Column(nullable = false) String name,
        String number,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Ownership ownership,

        String industry,
        @Column(name = "industry_class", nullable = false) int industryClass,
        @Column(name = "in_park", nullable = false) boolean inPark,
        String park,
        String agency,
        @Column(nullable = false) String region,
        @Column(name = "registered_on", nullable = false) LocalDate registeredOn) {

    public EmployerProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(registeredOn, "registeredOn");
        if (park != null && !inPark) {
            throw new Rejection(EmployerRefusal.PARK_WITHOUT_PARK).at("/profile/park");
        }
    }

    EmployerProfile movedTo(String otherRegion, String otherAgency) {
        return new EmployerProfile(
                name, number, ownership, industry, industryClass, inPark, park, otherAgency, otherRegion, registeredOn);
    }
}
