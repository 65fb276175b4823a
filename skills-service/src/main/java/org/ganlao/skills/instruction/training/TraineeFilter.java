package org.ganlao.skills.instruction.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.training.domain.Residence;

/** Which trainees to list; what is not given does not narrow the list. */
public class TraineeFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("course")
    UUID course;

    @QueryParam("courseKind")
    CourseKind courseKind;

    @QueryParam("residence")
    Residence residence;

    @QueryParam("completedFrom")
    LocalDate completedFrom;

    @QueryParam("completedUntil")
    LocalDate completedUntil;
}
