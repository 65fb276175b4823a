package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is stated of a person who takes part in a course.
 *
 * @param yearsOfWork in the occupation of the course; null where none are stated
 */
@Embeddable
public record Enrolment(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Residence residence,

        @Column(name = "residence_region", nullable = false) String residenceRegion,
        @Column(name = "enrolled_on", nullable = false) LocalDate enrolledOn,
        @Column(name = "years_of_work") Integer yearsOfWork) {

    public Enrolment {
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(residenceRegion, "residenceRegion");
        Objects.requireNonNull(enrolledOn, "enrolledOn");
    }
}
