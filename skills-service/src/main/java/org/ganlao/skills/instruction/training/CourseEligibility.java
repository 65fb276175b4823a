package org.ganlao.skills.instruction.training;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.skills.instruction.course.domain.Course;

/** SPI: knows for whom a course is. */
public interface CourseEligibility {

    /** @throws org.ganlao.platform.problem.Rejection (422) if the course is not for this person */
    void require(Applicant applicant, Course course);

    /**
     * Who wants to take part.
     *
     * @param tokens under which records may know the person
     * @param yearsOfWork in the occupation of the course, as stated; null where none are
     * @param enrolsOn day of the enrolment
     */
    record Applicant(PersonalId person, List<String> tokens, Integer yearsOfWork, LocalDate enrolsOn) {}
}
