package org.ganlao.skills.instruction.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.instruction.course.domain.CourseKind;

/** Which courses to list. */
public class CourseFilter {

    @QueryParam("institution")
    UUID institution;

    @QueryParam("order")
    UUID order;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    CourseKind kind;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("level")
    @Min(1)
    @Max(5)
    Integer level;

    @QueryParam("text")
    @Parameter(description = "课程名称或职业名称中的文字 · Part of the title or of the name of the occupation")
    @Size(max = 100)
    String text;

    @QueryParam("openOn")
    @Parameter(description = "该日尚可报名：未开课且有名额 · Open for enrolment on this day: not begun, and with a place left")
    LocalDate openOn;

    @QueryParam("heldOn")
    @Parameter(description = "该日在课程期内 · Held on this day")
    LocalDate heldOn;
}
