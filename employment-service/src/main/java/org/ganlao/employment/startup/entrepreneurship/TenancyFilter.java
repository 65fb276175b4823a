package org.ganlao.employment.startup.entrepreneurship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tenancies to list; what is not given does not narrow the list. */
class TenancyFilter {

    @QueryParam("incubator")
    UUID incubator;

    @QueryParam("startup")
    UUID startup;

    @QueryParam("tenantOn")
    @Parameter(description = "该日在驻 · A tenant on this day")
    LocalDate tenantOn;
}
