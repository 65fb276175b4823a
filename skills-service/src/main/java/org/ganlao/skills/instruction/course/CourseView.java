package org.ganlao.skills.instruction.course;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.instruction.course.domain.Course;

record CourseView(
        UUID id,
        int version,
        UUID institution,
        String region,
        String partner,
        UUID order,
        StatedPlan plan,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CourseView from(Course course) {
        return new CourseView(
                course.id(),
                course.version(),
                course.institution(),
                course.region(),
                course.partner(),
                course.forOrder(),
                StatedPlan.from(course.plan()),
                course.annulReason(),
                course.origin().sourceRef(),
                course.recordedAt());
    }
}
