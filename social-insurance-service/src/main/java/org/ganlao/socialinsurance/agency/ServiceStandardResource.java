package org.ganlao.socialinsurance.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.time.BusinessClock;

@Path("/v1/service-standards")
@Tag(name = "经办机构 · Agencies")
public class ServiceStandardResource {

    private final ServiceStandards standards;
    private final BusinessClock clock;

    ServiceStandardResource(ServiceStandards standards, BusinessClock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(
            summary = "服务标准 · Within how many working days each service is done, on a day, today where none is given")
    public List<ServiceStandard> on(@QueryParam("on") LocalDate on) {
        return standards.on(Optional.ofNullable(on).orElseGet(clock::today));
    }
}
