package org.ganlao.employment.market.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.market.agency.domain.AgencyKind;

/** Which agencies to list; what is not given does not narrow the list. */
class AgencyFilter {

    @QueryParam("kind")
    AgencyKind kind;

    @QueryParam("region")
    @Parameter(description = "登记地区 · Region whose bureau keeps the entry")
    @Size(max = 12)
    String region;

    @QueryParam("organisation")
    @Parameter(description = "组织机构代码 · Organisation code")
    @Size(max = 18)
    String organisation;

    @QueryParam("existingOn")
    @Parameter(description = "该日存续 · Exists on this day")
    LocalDate existingOn;

    @QueryParam("licensedOn")
    @Parameter(description = "该日持有有效许可证 · Holds a valid licence on this day")
    LocalDate licensedOn;
}
