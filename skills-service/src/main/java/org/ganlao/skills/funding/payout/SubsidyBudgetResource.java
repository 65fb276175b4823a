package org.ganlao.skills.funding.payout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/subsidy-budgets")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyBudgetResource {

    private final KeepBudgets budgets;

    SubsidyBudgetResource(KeepBudgets budgets) {
        this.budgets = budgets;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "提出补贴预算 · Propose the money out of which a county subsidises training")
    public Response propose(@Valid @NotNull SubsidyBudgetRequest request, @Context UriInfo uri) {
        SubsidyBudgetView made = budgets.propose(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询补贴预算 · Find budgets of training subsidy")
    public Page<SubsidyBudgetView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging) {
        return budgets.page(region, year, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出补贴预算 · Export budgets of training subsidy, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging) {
        return Rows.of(SubsidyBudgetView.class, paging, next -> budgets.page(region, year, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看补贴预算 · Read one of the budgets of training subsidy")
    public SubsidyBudgetView read(UUID id) {
        return budgets.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批补贴预算 · Approve a budget that another person proposed, and post it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(budgets.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销补贴预算 · Annul a budget that is not spent")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(budgets.annul(id, ifMatch, annulment));
    }
}
