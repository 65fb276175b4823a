package org.ganlao.employment.seeking.transfer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.transfer.domain.SiteKind;

/** Which sites to list; what is not given does not narrow the list. */
class SiteFilter {

    @QueryParam("kind")
    SiteKind kind;

    @QueryParam("region")
    @Parameter(description = "登记地区 · Region whose bureau keeps the entry")
    @Size(max = 12)
    String region;

    @QueryParam("existingOn")
    @Parameter(description = "该日存续 · Exists on this day")
    LocalDate existingOn;
}
