package org.ganlao.socialinsurance.treasury.bank;

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

@Path("/v1/bank-lines")
@Tag(name = "银行对账 · Reconciliation with the banks")
public class BankLineResource {

    private final TakeStatements statements;
    private final BankLineRepository lines;

    BankLineResource(TakeStatements statements, BankLineRepository lines) {
        this.statements = statements;
        this.lines = lines;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "录入银行明细 · Take a line of a bank's statement; files go to /v1/imports/bank-lines")
    public Response take(@Valid @NotNull BankLineRequest request, @Context UriInfo uri) {
        BankLineView view = statements.take(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询银行明细 · Find lines of statements")
    public Page<BankLineView> find(@Valid @BeanParam BankLineFilter filter, @BeanParam Paging paging) {
        return lines.page(filter, paging).map(BankLineView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看银行明细 · Read a line of a statement")
    public BankLineView read(UUID id) {
        return BankLineView.from(lines.visible(id));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销银行明细 · Strike an open line out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(statements.annul(id, ifMatch, annulment));
    }
}
