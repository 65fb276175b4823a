package org.ganlao.skills.provider.supervision;

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

@Path("/v1/training-complaints")
@Tag(name = "培训机构监管 · Supervision of institutions")
public class ComplaintResource {

    private final KeepComplaints complaints;

    ComplaintResource(KeepComplaints complaints) {
        this.complaints = complaints;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "受理投诉 · Receive a complaint about an institution")
    public Response receive(@Valid @NotNull ComplaintRequest request, @Context UriInfo uri) {
        ComplaintView view = complaints.receive(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询投诉 · Find complaints, or those overdue")
    public Page<ComplaintView> find(@Valid @BeanParam SupervisedFilter filter, @BeanParam Paging paging) {
        return complaints.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出投诉 · Export complaints, all that the list would show")
    public Response export(@Valid @BeanParam SupervisedFilter filter, @BeanParam Paging paging) {
        return Rows.of(ComplaintView.class, paging, page -> complaints.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看投诉 · Read a complaint")
    public ComplaintView read(UUID id) {
        return complaints.one(id);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "办结投诉 · Uphold a complaint, or not")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ComplaintDecision decision) {
        return Changed.to(complaints.decide(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销投诉 · Strike a complaint out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(complaints.annul(id, ifMatch, annulment));
    }
}
