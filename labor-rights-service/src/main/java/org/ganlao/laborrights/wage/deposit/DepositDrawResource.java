package org.ganlao.laborrights.wage.deposit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/deposit-draws")
@Tag(name = "工资保证金 · Wage-guarantee deposits")
public class DepositDrawResource {

    private final DrawDeposits draws;

    DepositDrawResource(DrawDeposits draws) {
        this.draws = draws;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出动用保证金支付工资 · Propose to pay wages out of a deposit")
    public Response propose(@Valid @NotNull DepositDrawRequest request, @Context UriInfo uri) {
        DepositDrawView view = draws.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询保证金动用 · Find draws on deposits")
    public Page<DepositDrawView> find(
            @QueryParam("deposit") UUID deposit, @QueryParam("arrears") UUID arrears, @BeanParam Paging paging) {
        return draws.page(deposit, arrears, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出保证金动用 · Export draws on deposits, all that the list would show")
    public Response export(
            @QueryParam("deposit") UUID deposit, @QueryParam("arrears") UUID arrears, @BeanParam Paging paging) {
        return Rows.of(DepositDrawView.class, paging, page -> draws.page(deposit, arrears, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看保证金动用 · Read a draw on a deposit")
    public DepositDrawView read(UUID id) {
        return draws.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批动用，清偿欠薪 · Approve a draw of another person, which pays and repays the arrears")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(draws.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销动用 · Annul a draw; where it was paid, the wages are owed again")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(draws.annul(id, ifMatch, annulment));
    }
}
