package org.ganlao.employment.coverage.community;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which residents to list; what is not given does not narrow the list. */
class ResidentFilter {

    @QueryParam("on")
    @Parameter(description = "依该日有效的记录，不填为当日 · By the records in force on this day, today without it")
    LocalDate on;

    @QueryParam("working")
    @Parameter(description = "是否在岗 · Whether in work on the day")
    Boolean working;

    @QueryParam("registered")
    @Parameter(description = "是否在册求职 · Whether registered as looking for work on the day")
    Boolean registered;
}
