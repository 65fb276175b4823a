package org.ganlao.skills.instruction.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.course.domain.SiybModule;

/** A course on the wire; contracts/events/skills/course.*.v1 describe it. */
record CourseFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID institution,
        CourseKind kind,
        SiybModule siybModule,
        String title,
        String occupation,
        Integer level,
        LocalDate endsOn,
        int capacity,
        String partner,
        UUID order,
        String annulReason)
        implements Fact {

    static CourseFact of(Course course) {
        CoursePlan plan = course.plan();
        return new CourseFact(
                course.id(),
                course.version(),
                course.occurredOn(),
                course.recordedAt(),
                course.region(),
                course.institution(),
                plan.kind(),
                plan.siybModule(),
                plan.title(),
                plan.occupation(),
                plan.level(),
                plan.endsOn(),
                plan.capacity(),
                course.partner(),
                course.forOrder(),
                course.annulReason());
    }
}
