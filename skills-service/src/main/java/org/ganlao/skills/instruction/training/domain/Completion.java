package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.instruction.course.domain.CoursePlan;

/**
 * A course gone through to its end.
 *
 * @param score of the assessment, 0 to 100; null where there was none
 */
@Embeddable
public record Completion(
        @Column(name = "completed_on") LocalDate on,
        @Column(name = "hours_attended") Integer hoursAttended,
        Integer score) {

    public Completion {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(hoursAttended, "hoursAttended");
    }

    void requireOf(CoursePlan plan) {
        if (on.isBefore(plan.endsOn())) {
            throw new Rejection(TraineeRefusal.COMPLETED_BEFORE_END, plan.endsOn());
        }
        if (hoursAttended < plan.standardHours()) {
            throw new Rejection(TraineeRefusal.HOURS_SHORT, hoursAttended, plan.standardHours());
        }
    }
}
