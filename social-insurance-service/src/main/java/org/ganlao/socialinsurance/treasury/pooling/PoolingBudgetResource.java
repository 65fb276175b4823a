package org.ganlao.socialinsurance.treasury.pooling;

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
import org.ganlao.platform.record.Annulment;

@Path("/v1/pooling-budgets")
@Tag(name = "养老保险省级统筹 · Provincial pool of pensions")
public class PoolingBudgetResource {

    private final KeepBudgets budgets;

    PoolingBudgetResource(KeepBudgets budgets) {
        this.budgets = budgets;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "编制统筹预算 · Propose what a county's pensions take in and pay in a year")
    public Response propose(@Valid @NotNull PoolingBudgetRequest request, @Context UriInfo uri) {
        PoolingBudgetView view = budgets.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准预算 · Approve what another person proposed")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(budgets.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/settlement-claim")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报结算 · Claim the settlement of a year by what the books say; again after they changed")
    public Response claim(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(budgets.claim(id, ifMatch));
    }

    @POST
    @Path("/{id}/settlement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary = "审批结算 · Settle what another person claimed",
            description =
                    "应拨资金以调剂金方式在 /v1/fund-operations 办理。 · The money goes by an adjustment at /v1/fund-operations.")
    public Response settle(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(budgets.settle(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销预算 · Strike a budget out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(budgets.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询统筹预算 · Find budgets")
    public Page<PoolingBudgetView> find(@QueryParam("year") Integer year, @BeanParam Paging paging) {
        return budgets.page(year, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看统筹预算 · Read a budget, and by the books once its settlement is claimed")
    public PoolingBudgetView read(UUID id) {
        return budgets.one(id);
    }
}
