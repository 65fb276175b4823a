package org.ganlao.skills.provider.baseproject;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.provider.baseproject.domain.Funders;

/** Which bases to list. */
class BaseProjectFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("funders")
    Funders funders;

    @QueryParam("opened")
    @Parameter(description = "是否已启用 · Opened, or still being built")
    Boolean opened;
}
