package org.ganlao.laborrights.relation.tripartite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/tripartite-meetings")
@Tag(name = "劳动关系三方协调 · Tripartite bodies")
public class TripartiteMeetingResource {

    private final HoldMeetings meetings;

    TripartiteMeetingResource(HoldMeetings meetings) {
        this.meetings = meetings;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记三方会议 · Record a meeting with who attended")
    public Response hold(@Valid @NotNull MeetingRequest request, @Context UriInfo uri) {
        MeetingView view = meetings.hold(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询三方会议 · Find meetings")
    public Page<MeetingView> find(
            @QueryParam("body") UUID body,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return meetings.page(body, region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出三方会议 · Export meetings, all that the list would show")
    public Response export(
            @QueryParam("body") UUID body,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return Rows.of(MeetingView.class, paging, page -> meetings.page(body, region, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看三方会议 · Read a meeting")
    public MeetingView read(UUID id) {
        return meetings.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销三方会议登记 · Annul a meeting on which nothing relies")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(meetings.annul(id, ifMatch, annulment));
    }
}
