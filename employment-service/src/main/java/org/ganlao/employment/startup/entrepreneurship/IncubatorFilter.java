package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which incubators to list; what is not given does not narrow the list. */
class IncubatorFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("existingOn")
    @Parameter(description = "该日存续 · Exists on this day")
    LocalDate existingOn;
}
