package org.ganlao.laborrights.petition;

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
import java.util.List;
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

@Path("/v1/group-incidents")
@Tag(name = "群体性事件 · Group incidents")
public class IncidentResource {

    private final HandleIncidents handling;

    IncidentResource(HandleIncidents handling) {
        this.handling = handling;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "首报群体性事件 · Report a group incident for the first time")
    public Response report(@Valid @NotNull IncidentRequest request, @Context UriInfo uri) {
        IncidentView view = handling.report(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询群体性事件 · Find group incidents")
    public Page<IncidentView> find(@Valid @BeanParam IncidentFilter filter, @BeanParam Paging paging) {
        return handling.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "导出群体性事件 · Export group incidents, all that the list would show")
    public Response export(@Valid @BeanParam IncidentFilter filter, @BeanParam Paging paging) {
        return Rows.of(IncidentView.class, paging, page -> handling.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看群体性事件 · Read a group incident")
    public IncidentView read(UUID id) {
        return handling.one(id);
    }

    @GET
    @Path("/{id}/reports")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看各次报告 · Read what was reported, report by report")
    public List<IncidentReports.Report> reports(UUID id) {
        return handling.reports(id);
    }

    @POST
    @Path("/{id}/reports")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "续报 · Report further")
    public Response followUp(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FollowUpReport report) {
        return Changed.to(handling.followUp(id, ifMatch, report));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "终报 · Report that it ended, and how")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull IncidentClosing closing) {
        return Changed.to(handling.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销误报 · Annul what never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(handling.annul(id, ifMatch, annulment));
    }
}
