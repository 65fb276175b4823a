package org.ganlao.laborrights.settlement.tribunal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of an office to list; what is not given does not narrow the list. */
public class OfficeFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("on")
    @Parameter(description = "该日在任或在用 · There on this day")
    LocalDate on;
}
