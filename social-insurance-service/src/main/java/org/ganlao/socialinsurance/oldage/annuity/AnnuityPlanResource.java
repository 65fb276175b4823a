package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/annuity-plans")
@Tag(name = "企业年金 · Enterprise annuities")
public class AnnuityPlanResource {

    private final KeepPlans plans;

    AnnuityPlanResource(KeepPlans plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "企业年金方案备案 · File an employer's annuity plan")
    public Response file(@Valid @NotNull AnnuityPlanRequest request, @Context UriInfo uri) {
        AnnuityPlanView view = plans.file(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "同意备案 · Open what another person filed")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(plans.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/contributions")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记年金缴费 · Note what was paid in for a month; whole or not at all")
    public Response payIn(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContributionSheet sheet) {
        return Changed.to(plans.payIn(id, ifMatch, sheet));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "终止缴费 · Close a plan; accounts are still paid out")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PlanClosure closure) {
        return Changed.to(plans.close(id, ifMatch, closure));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询企业年金方案 · Find plans")
    public Page<AnnuityPlanView> find(@QueryParam("employer") String employer, @BeanParam Paging paging) {
        return plans.page(employer, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看企业年金方案 · Read a plan with what was paid in and out")
    public AnnuityPlanView read(UUID id) {
        return plans.one(id);
    }
}
