package org.ganlao.employment.coverage.pilot;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which evidence to list, or to assess by; what is not given does not narrow. */
class PilotFilter {

    @QueryParam("region")
    @Parameter(description = "试点市，含其下各县 · A pilot area with the counties in it")
    @Size(max = 6)
    String region;

    @QueryParam("item")
    @Size(max = 40)
    String item;

    @QueryParam("assessedUntil")
    @Parameter(description = "截至该日 · Up to this day")
    LocalDate assessedUntil;
}
