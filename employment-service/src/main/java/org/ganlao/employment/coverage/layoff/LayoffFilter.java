package org.ganlao.employment.coverage.layoff;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports to list; what is not given does not narrow the list. */
class LayoffFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 15)
    String employer;

    @QueryParam("inTime")
    @Parameter(description = "是否按期报告 · Whether reported in time")
    Boolean inTime;

    @QueryParam("beginsFrom")
    LocalDate beginsFrom;

    @QueryParam("beginsUntil")
    LocalDate beginsUntil;
}
