package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.instruction.course.KindRules;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.SiybModule;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;

/** Where a module of SIYB builds on another, a person completes that before. */
@ApplicationScoped
class ModulesInOrder implements CourseEligibility {

    private final KindRules kinds;
    private final TraineeRepository trainees;

    ModulesInOrder(KindRules kinds, TraineeRepository trainees) {
        this.kinds = kinds;
        this.trainees = trainees;
    }

    @Override
    public void require(Applicant applicant, Course course) {
        SiybModule module = course.plan().siybModule();
        if (module == null) {
            return;
        }
        kinds.before(module, applicant.enrolsOn(), course.region())
                .filter(earlier -> !trainees.completed(earlier, applicant.tokens(), applicant.enrolsOn()))
                .ifPresent(earlier -> {
                    throw new Rejection(TraineeRefusal.MODULE_OUT_OF_ORDER, module, earlier).at("/course");
                });
    }
}
