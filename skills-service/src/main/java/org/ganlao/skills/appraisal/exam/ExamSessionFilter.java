package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which exam sessions to list; what is not given does not narrow the list. */
public class ExamSessionFilter {

    @QueryParam("station")
    UUID station;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("text")
    @Parameter(description = "考场或职业名称中的文字 · Part of the place, or of the name of the occupation")
    @Size(max = 60)
    String text;

    @QueryParam("level")
    @Min(1)
    @Max(5)
    Integer level;

    @QueryParam("heldFrom")
    LocalDate heldFrom;

    @QueryParam("heldUntil")
    LocalDate heldUntil;
}
