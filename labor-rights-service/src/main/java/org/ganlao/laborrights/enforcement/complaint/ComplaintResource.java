package org.ganlao.laborrights.enforcement.complaint;

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

@Path("/v1/complaints")
@Tag(name = "举报投诉 · Complaints")
public class ComplaintResource {

    private final TakeComplaints complaints;

    ComplaintResource(TakeComplaints complaints) {
        this.complaints = complaints;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "clerk"})
    @Operation(summary = "登记举报投诉 · Take a complaint down")
    public Response register(@Valid @NotNull ComplaintRequest request, @Context UriInfo uri) {
        ComplaintView view = complaints.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询举报投诉 · Find complaints")
    public Page<ComplaintView> find(@Valid @BeanParam ComplaintFilter filter, @BeanParam Paging paging) {
        return complaints.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出举报投诉 · Export complaints, all that the list would show")
    public Response export(@Valid @BeanParam ComplaintFilter filter, @BeanParam Paging paging) {
        return Rows.of(ComplaintView.class, paging, page -> complaints.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看举报投诉 · Read one of the complaints")
    public ComplaintView read(UUID id) {
        return complaints.one(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "受理 · Accept a complaint; a case is opened")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAcceptance acceptance) {
        return Changed.to(complaints.accept(id, ifMatch, acceptance));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "不予受理 · Refuse a complaint on a ground")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRefusal refusal) {
        return Changed.to(complaints.refuse(id, ifMatch, refusal));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "更正或者转交 · State anew what a complaint says, or pass it on to the region in charge")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ComplaintCorrection correction) {
        return Changed.to(complaints.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "撤回 · Who complained takes it back")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedWithdrawal withdrawal) {
        return Changed.to(complaints.withdraw(id, ifMatch, withdrawal));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销登记 · Strike a complaint out that never came")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(complaints.annul(id, ifMatch, annulment));
    }
}
