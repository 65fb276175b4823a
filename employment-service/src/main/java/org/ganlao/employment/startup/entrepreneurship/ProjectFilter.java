package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects to list; what is not given does not narrow the list. */
class ProjectFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("trade")
    @Parameter(description = "行业代码 · Code of the industry")
    @Size(max = 5)
    String trade;

    @QueryParam("offeredOn")
    @Parameter(description = "该日在推介期内 · Offered on this day")
    LocalDate offeredOn;

    @QueryParam("reviewed")
    @Parameter(description = "是否已评审 · Whether it was reviewed")
    Boolean reviewed;
}
