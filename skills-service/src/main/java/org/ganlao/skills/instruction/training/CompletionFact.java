package org.ganlao.skills.instruction.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.course.domain.SiybModule;
import org.ganlao.skills.instruction.training.domain.Residence;
import org.ganlao.skills.instruction.training.domain.Trainee;

/** A completion on the wire; contracts/events/skills/training-completion.*.v1 describe it. */
record CompletionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        Residence residence,
        String residenceRegion,
        UUID course,
        UUID institution,
        CourseKind courseKind,
        SiybModule siybModule,
        String occupation,
        Integer level,
        String annulReason)
        implements Fact {

    static CompletionFact of(Trainee trainee, Course course) {
        CoursePlan plan = course.plan();
        return new CompletionFact(
                trainee.id(),
                trainee.version(),
                trainee.occurredOn(),
                trainee.recordedAt(),
                trainee.region(),
                trainee.person().token(),
                trainee.enrolment().residence(),
                trainee.enrolment().residenceRegion(),
                course.id(),
                course.institution(),
                plan.kind(),
                plan.siybModule(),
                plan.occupation(),
                plan.level(),
                trainee.annulReason());
    }
}
