package org.ganlao.socialinsurance.register.transfer;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/enrolment-transfers")
@Tag(name = "关系转移 · Transfers of insurance relations")
public class TransferResource {

    private final TransferRelations transferring;
    private final TakeFromOutside taking;
    private final DecideArrival deciding;
    private final TransferRepository transfers;
    private final StatedMonths months;

    TransferResource(
            TransferRelations transferring,
            TakeFromOutside taking,
            DecideArrival deciding,
            TransferRepository transfers,
            StatedMonths months) {
        this.transferring = transferring;
        this.taking = taking;
        this.deciding = deciding;
        this.transfers = transfers;
        this.months = months;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "转出 · Let a relation leave for another county or province")
    public Response begin(@Valid @NotNull DepartureRequest request, @Context UriInfo uri) {
        TransferView view = transferring.begin(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/from-outside")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "外省转入 · Take a relation over from another province; its months count once approved")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response take(@Valid @NotNull OutsideArrival arrival) {
        return Response.status(Response.Status.CREATED)
                .entity(taking.take(arrival))
                .build();
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询转移 · Find transfers, at either end")
    public Page<TransferView> find(@Valid @BeanParam TransferFilter filter, @BeanParam Paging paging) {
        return transfers.page(filter, paging).map(TransferView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看转移 · Read a transfer")
    public TransferView read(UUID id) {
        return TransferView.from(transfers.visible(id));
    }

    @POST
    @Path("/{id}/arrival")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "转入 · Go on with a relation that arrives from another county")
    public Response arrive(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Arrival arrival) {
        return Changed.to(transferring.arrive(id, ifMatch, arrival));
    }

    @POST
    @Path("/{id}/dispatch")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批转往外省 · Approve, as a second person, that a relation leaves the province")
    public Response dispatch(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(transferring.dispatch(id, ifMatch));
    }

    @GET
    @Path("/{id}/months")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看转入月份 · Read the months that another province's certificate states")
    public List<StatedMonth> stated(UUID id) {
        return months.of(transfers.visible(id).id());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批外省转入 · Approve, as a second person, what another province's certificate states")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销外省转入 · Strike out, as a second person, what was taken over from another province")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(deciding.annul(id, ifMatch, annulment));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤回转出 · Withdraw a transfer that is underway; the relation goes on as before")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull TransferWithdrawal withdrawal) {
        return Changed.to(transferring.withdraw(id, ifMatch, withdrawal));
    }
}
