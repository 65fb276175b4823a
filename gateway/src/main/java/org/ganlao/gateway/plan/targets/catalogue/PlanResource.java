package org.ganlao.gateway.plan.targets.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the plans say. */
@Path("/v1/plans")
@Tag(name = "计划 · Plan")
@RolesAllowed({"analyst", "supervisor", "system"})
public class PlanResource {

    private final Catalogue catalogue;
    private final Plans plans;

    PlanResource(Catalogue catalogue, Plans plans) {
        this.catalogue = catalogue;
        this.plans = plans;
    }

    @GET
    @Operation(summary = "所有计划 · All plans")
    public List<PlanView> plans() {
        return catalogue.plans().values().stream()
                .map(plan -> PlanView.of(plan, catalogue))
                .toList();
    }

    @GET
    @Path("/{plan}")
    @Operation(summary = "一个计划 · One plan")
    public PlanView plan(@PathParam("plan") String plan) {
        return PlanView.of(plans.plan(plan), catalogue);
    }

    @GET
    @Path("/{plan}/items")
    @Operation(summary = "工作事项及其目标 · Work items and the targets that stand in them")
    public List<WorkItemView> items(@PathParam("plan") String plan) {
        Plan found = plans.plan(plan);
        return found.items().stream().map(item -> WorkItemView.of(item, found)).toList();
    }
}
