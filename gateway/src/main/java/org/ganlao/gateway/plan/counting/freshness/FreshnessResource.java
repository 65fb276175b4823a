package org.ganlao.gateway.plan.counting.freshness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.gateway.plan.targets.catalogue.Plans;

/** How fresh the figures are. */
@Path("/v1/plans/{plan}/freshness")
@Tag(name = "计划 · Plan")
public class FreshnessResource {

    private final FreshnessRepository repository;
    private final Plans plans;

    FreshnessResource(FreshnessRepository repository, Plans plans) {
        this.repository = repository;
        this.plans = plans;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "各来源的数据新鲜度 · How fresh the figures of each source are")
    public Freshness freshness(@PathParam("plan") String plan) {
        plans.plan(plan);
        return repository.now();
    }
}
