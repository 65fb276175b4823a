package org.ganlao.skills.instruction.training;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.skills.instruction.training.domain.Residence;
import org.ganlao.skills.instruction.training.domain.Trainee;

/**
 * Who completed a course.
 *
 * @param person token
 * @param residence household registration
 * @param region of the course
 */
public record Graduate(
        UUID trainee,
        UUID course,
        String person,
        Residence residence,
        String residenceRegion,
        String region,
        LocalDate completedOn) {

    static Graduate of(Trainee trainee) {
        return new Graduate(
                trainee.id(),
                trainee.course(),
                trainee.person().token(),
                trainee.enrolment().residence(),
                trainee.enrolment().residenceRegion(),
                trainee.region(),
                trainee.completion().on());
    }
}
