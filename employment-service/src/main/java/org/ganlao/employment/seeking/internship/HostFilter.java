package org.ganlao.employment.seeking.internship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;

/** Which bases to list; what is not given does not narrow the list. */
class HostFilter {

    @QueryParam("kind")
    InternshipKind kind;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("existingOn")
    @Parameter(description = "该日存续 · Exists on this day")
    LocalDate existingOn;
}
