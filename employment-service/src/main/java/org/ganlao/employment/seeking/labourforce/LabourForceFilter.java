package org.ganlao.employment.seeking.labourforce;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which statements to list; what is not given does not narrow the list. */
class LabourForceFilter {

    @QueryParam("region")
    @Parameter(description = "县（市、区） · The county")
    @Size(max = 12)
    String region;

    @QueryParam("asOfFrom")
    LocalDate asOfFrom;

    @QueryParam("asOfUntil")
    LocalDate asOfUntil;
}
