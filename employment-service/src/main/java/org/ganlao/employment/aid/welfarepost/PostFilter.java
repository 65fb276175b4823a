package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts to list; what is not given does not narrow the list. */
class PostFilter {

    @QueryParam("employer")
    @Parameter(description = "用人单位 · Token of the unit")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("openOn")
    @Parameter(description = "该日开放安置 · Open to new persons on this day")
    LocalDate openOn;
}
