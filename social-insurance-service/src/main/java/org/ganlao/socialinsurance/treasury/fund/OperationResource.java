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

@Path("/v1/fund-operations")
@Tag(name = "社会保险基金 · Social insurance funds")
public class OperationResource {

    private final OperateFunds funds;
    private final OperationRepository operations;

    OperationResource(OperateFunds funds, OperationRepository operations) {
        this.funds = funds;
        this.operations = operations;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "提出基金业务 · Propose to move, lend or adjust money of a fund")
    public Response propose(@Valid @NotNull OperationRequest request, @Context UriInfo uri) {
        OperationView view = funds.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询基金业务 · Find operations of the funds")
    public Page<OperationView> find(@Valid @BeanParam OperationFilter filter, @BeanParam Paging paging) {
        return operations.page(filter, paging).map(OperationView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看基金业务 · Read an operation of a fund")
    public OperationView read(UUID id) {
        return OperationView.from(operations.visible(id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批基金业务 · Approve an operation that another person proposed, and post it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(funds.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销基金业务 · Strike an operation out; its posting is reversed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(funds.annul(id, ifMatch, annulment));
    }
}
