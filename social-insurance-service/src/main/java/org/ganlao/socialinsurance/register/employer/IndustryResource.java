package org.ganlao.socialinsurance.register.employer;

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

@Path("/v1/industries")
@Tag(name = "参保单位 · Employers")
public class IndustryResource {

    private final Industries industries;
    private final BusinessClock clock;

    IndustryResource(Industries industries, BusinessClock clock) {
        this.industries = industries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "行业风险分类 · The industries and their risk classes on a day, today where none is given")
    public List<IndustryView> on(@QueryParam("on") LocalDate on) {
        return industries.on(Optional.ofNullable(on).orElseGet(clock::today));
    }
}
