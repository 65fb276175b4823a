package org.ganlao.employment.seeking.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

@Path("/v1/transfers")
@Tag(name = "农村劳动力转移 · Transfers of rural labour")
public class TransferResource {

    private final RecordTransfer recording;
    private final ChangeTransfer change;
    private final ReadTransfers reading;

    TransferResource(RecordTransfer recording, ChangeTransfer change, ReadTransfers reading) {
        this.recording = recording;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记转移就业 · Record a departure to work away from farming")
    public Response record(@Valid @NotNull TransferRequest request, @Context UriInfo uri) {
        TransferView view = recording.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询转移就业 · Find transfers")
    public Page<TransferView> find(@Valid @BeanParam TransferFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出转移就业 · Export transfers, all that the list would show")
    public Response export(@Valid @BeanParam TransferFilter filter, @BeanParam Paging paging) {
        return Rows.of(TransferView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看转移就业 · Read a transfer")
    public TransferView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记返乡 · Record that the person came back")
    public Response bringBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReturn stated) {
        return Changed.to(change.bringBack(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正转移就业 · Correct a transfer")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull TransferCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销转移就业 · Annul a transfer that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}
