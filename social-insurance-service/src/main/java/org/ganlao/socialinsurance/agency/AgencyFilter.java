package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.agency.domain.AgencyKind;
import org.ganlao.socialinsurance.agency.domain.AgencyService;

/** Which agencies to list. */
public class AgencyFilter {

    @QueryParam("kind")
    AgencyKind kind;

    @QueryParam("region")
    @Parameter(description = "所属地区 · Region to which it belongs")
    @Size(max = 6)
    String region;

    @QueryParam("service")
    @Parameter(description = "提供的服务 · A service that it offers")
    AgencyService service;
}
