package org.ganlao.skills.instruction.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What an institution announces of a course.
 *
 * @param siybModule of an entrepreneurship course, null otherwise
 * @param occupation code in the national classification; null where the course leads to none
 * @param level national qualification level, 5 (primary) to 1 (senior technician); null without one
 * @param standardHours lesson hours that a trainee must attend
 * @param endsOn last day
 * @param capacity how many may take part
 */
@Embeddable
public record CoursePlan(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CourseKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "siyb_module")
        SiybModule siybModule,

        @Column(nullable = false) String title,
        String occupation,
        Integer level,
        @Column(name = "standard_hours", nullable = false) int standardHours,
        @Column(name = "starts_on", nullable = false) LocalDate startsOn,
        @Column(name = "ends_on", nullable = false) LocalDate endsOn,
        @Column(nullable = false) int capacity) {

    public CoursePlan {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        if (endsOn.isBefore(startsOn)) {
            throw new Rejection(CourseRefusal.COURSE_ENDS_BEFORE_START, startsOn);
        }
        if (kind == CourseKind.ENTREPRENEURSHIP && siybModule == null) {
            throw new Rejection(CourseRefusal.SIYB_MODULE_MISSING);
        }
        if (kind != CourseKind.ENTREPRENEURSHIP && siybModule != null) {
            throw new Rejection(CourseRefusal.SIYB_MODULE_ELSEWHERE);
        }
        if (level != null && occupation == null) {
            throw new Rejection(CourseRefusal.LEVEL_WITHOUT_OCCUPATION);
        }
    }
}
