package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;

/** Which cases to list; what is not given does not narrow the list. */
public class ComplaintCaseFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("subject")
    Subject subject;

    @QueryParam("acceptedFrom")
    LocalDate acceptedFrom;

    @QueryParam("acceptedUntil")
    LocalDate acceptedUntil;

    @QueryParam("openOn")
    @Parameter(description = "该日尚未结案 · Accepted by and not closed before this day")
    LocalDate openOn;
}
