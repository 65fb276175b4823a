package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.agency.domain.WorkRule;

/** Which findings to list. */
public class FindingFilter {

    @QueryParam("region")
    @Parameter(description = "地区 · Region in which it was found")
    @Size(max = 6)
    String region;

    @QueryParam("rule")
    WorkRule rule;

    @QueryParam("kept")
    Boolean kept;
}
