package org.ganlao.employment.seeking.dossier;

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

@Path("/v1/dossier-transfers")
@Tag(name = "档案转移 · Transfer of files")
public class DossierTransferResource {

    private final TransferDossier transfer;
    private final ReadDossiers reading;

    DossierTransferResource(TransferDossier transfer, ReadDossiers reading) {
        this.transfer = transfer;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请转入求职人员档案 · Ask for the file of a job seeker who moved here")
    public Response ask(@Valid @NotNull DossierRequest request, @Context UriInfo uri) {
        DossierView view = transfer.ask(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询档案转移，转入与转出 · Find transfers, into and out of the caller's regions")
    public Page<DossierView> find(@Valid @BeanParam DossierFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary =
                    "导出档案转移，转入与转出 · Export transfers, into and out of the caller's regions, all that the list would show")
    public Response export(@Valid @BeanParam DossierFilter filter, @BeanParam Paging paging) {
        return Rows.of(DossierView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看档案转移 · Read a transfer")
    public DossierView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "转出档案，登记随之归入转入地 · The county that holds the file releases it")
    public Response release(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRelease stated) {
        return Changed.to(transfer.release(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "拒绝转出 · The county that holds the file keeps it")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDecision stated) {
        return Changed.to(transfer.refuse(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤回申请 · The county that asked asks no more")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDecision stated) {
        return Changed.to(transfer.withdraw(id, ifMatch, stated));
    }
}
