package org.ganlao.socialinsurance.treasury.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/v1/bank-matches")
@Tag(name = "银行对账 · Reconciliation with the banks")
public class BankMatchResource {

    private final ReconcileAccounts accounts;

    BankMatchResource(ReconcileAccounts accounts) {
        this.accounts = accounts;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "人工勾对 · Match entries with lines that the rules left open")
    public Response propose(@Valid @NotNull BankMatchRequest request, @Context UriInfo uri) {
        BankMatchView view = accounts.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询勾对 · Find matches")
    public Page<BankMatchView> find(@QueryParam("region") @Size(max = 12) String region, @BeanParam Paging paging) {
        return accounts.page(region, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看勾对 · Read a match")
    public BankMatchView read(UUID id) {
        return accounts.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审核勾对 · Approve a match that another person stated")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(accounts.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销勾对 · Strike a match out; what it matched is open again")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(accounts.annul(id, ifMatch, annulment));
    }
}
