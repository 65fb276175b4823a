package org.ganlao.laborrights.enforcement.inspection;

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

@Path("/v1/complaint-cases")
@Tag(name = "举报投诉案件 · Complaint cases")
public class ComplaintCaseResource {

    private final HandleComplaints complaints;

    ComplaintCaseResource(HandleComplaints complaints) {
        this.complaints = complaints;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "受理举报投诉 · Accept a complaint")
    public Response accept(@Valid @NotNull ComplaintCaseRequest request, @Context UriInfo uri) {
        ComplaintCaseView view = complaints.accept(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "查询案件 · Find cases")
    public Page<ComplaintCaseView> find(@Valid @BeanParam ComplaintCaseFilter filter, @BeanParam Paging paging) {
        return complaints.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "查看案件 · Read a case")
    public ComplaintCaseView read(UUID id) {
        return complaints.one(id);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "结案 · Close a case")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosure closure) {
        return Changed.to(complaints.close(id, ifMatch, closure));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "更正案件 · Correct a case")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ComplaintCorrection correction) {
        return Changed.to(complaints.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "撤销案件 · Annul a case that was never accepted")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(complaints.annul(id, ifMatch, annulment));
    }
}
