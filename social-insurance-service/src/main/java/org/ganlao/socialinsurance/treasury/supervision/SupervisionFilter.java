package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases, findings, misappropriations or supervisors to list; what is not given does not narrow the list. */
class SupervisionFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("case")
    @Parameter(description = "监督事项编号 · Of findings only")
    UUID ofCase;

    @QueryParam("overdueOn")
    @Parameter(description = "逾期未整改 · Findings that are open and due before the day")
    LocalDate overdueOn;
}
