package org.ganlao.laborrights.settlement.dispute;

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

@Path("/v1/dispute-cases")
@Tag(name = "劳动争议仲裁 · Arbitration of disputes")
public class DisputeCaseResource {

    private final ReceiveDisputes receipt;
    private final HandleDisputes handling;
    private final ShowDisputes show;

    DisputeCaseResource(ReceiveDisputes receipt, HandleDisputes handling, ShowDisputes show) {
        this.receipt = receipt;
        this.handling = handling;
        this.show = show;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "收到仲裁申请 · Receive an application with all workers who are parties")
    public Response receive(@Valid @NotNull DisputeRequest request, @Context UriInfo uri) {
        DisputeCaseView view = receipt.receive(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询仲裁案件 · Find cases")
    public Page<DisputeCaseView> find(@Valid @BeanParam DisputeCaseFilter filter, @BeanParam Paging paging) {
        return show.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出仲裁案件 · Export cases, all that the list would show")
    public Response export(@Valid @BeanParam DisputeCaseFilter filter, @BeanParam Paging paging) {
        return Rows.of(DisputeCaseView.class, paging, page -> show.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看仲裁案件 · Read a case")
    public DisputeCaseView read(UUID id) {
        return show.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer"})
    @Operation(
            summary =
                    "更正申请 · State an application anew, but for its workers; other employers of an accepted case by a reviewer")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeCorrection correction) {
        return Changed.to(receipt.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "受理 · Accept an application that is in time")
    public Response accept(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull StatedDisputeAcceptance acceptance) {
        return Changed.to(handling.accept(id, ifMatch, acceptance));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "不予受理 · Refuse an application on a ground")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDisputeRefusal refusal) {
        return Changed.to(handling.refuse(id, ifMatch, refusal));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销误登的案件 · Annul a case that was never brought")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(handling.annul(id, ifMatch, annulment));
    }
}
