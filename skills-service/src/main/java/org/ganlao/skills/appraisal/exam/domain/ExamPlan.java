package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is examined when, and for how many.
 *
 * @param occupation code in the national classification
 * @param level 5 (primary) to 1 (senior technician)
 * @param capacity how many may sit
 */
@Embeddable
public record ExamPlan(
        @Column(name = "held_on", nullable = false) LocalDate heldOn,
        @Column(nullable = false) String place,
        @Column(nullable = false) String occupation,
        @Column(nullable = false) int level,
        @Column(nullable = false) int capacity) {

    public ExamPlan {
        Objects.requireNonNull(heldOn, "heldOn");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(occupation, "occupation");
    }
}
