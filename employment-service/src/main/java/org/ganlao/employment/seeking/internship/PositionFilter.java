package org.ganlao.employment.seeking.internship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;

/** Which positions to list; what is not given does not narrow the list. */
class PositionFilter {

    @QueryParam("base")
    UUID base;

    @QueryParam("kind")
    InternshipKind kind;

    @QueryParam("existingOn")
    @Parameter(description = "该日开放 · Open on this day")
    LocalDate existingOn;
}
