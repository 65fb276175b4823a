package org.ganlao.socialinsurance.treasury.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

@Path("/v1/fund-budgets")
@Tag(name = "社会保险基金 · Social insurance funds")
public class BudgetResource {

    private final PlanBudgets planning;
    private final BudgetRepository budgets;

    BudgetResource(PlanBudgets planning, BudgetRepository budgets) {
        this.planning = planning;
        this.budgets = budgets;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "提出基金预算 · Propose a fund's budget of a year")
    public Response propose(@Valid @NotNull BudgetRequest request, @Context UriInfo uri) {
        BudgetView view = planning.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询基金预算 · Find budgets of the funds")
    public Page<BudgetView> find(@Valid @BeanParam BudgetFilter filter, @BeanParam Paging paging) {
        return budgets.page(filter, paging).map(BudgetView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看基金预算 · Read a budget")
    public BudgetView read(UUID id) {
        return BudgetView.from(budgets.visible(id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准基金预算 · Approve a budget that another person proposed")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(planning.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销基金预算 · Strike a budget out; another one can take its place")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(planning.annul(id, ifMatch, annulment));
    }
}
