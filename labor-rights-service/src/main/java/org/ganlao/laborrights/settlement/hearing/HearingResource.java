package org.ganlao.laborrights.settlement.hearing;

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

@Path("/v1/hearings")
@Tag(name = "开庭 · Hearings")
public class HearingResource {

    private final KeepHearings hearings;

    HearingResource(KeepHearings hearings) {
        this.hearings = hearings;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "安排开庭 · Plan a hearing; no room, arbitrator or party is taken twice")
    public Response plan(@Valid @NotNull HearingRequest request, @Context UriInfo uri) {
        HearingView view = hearings.plan(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询开庭 · Find hearings: the calendar")
    public Page<HearingView> find(@Valid @BeanParam HearingFilter filter, @BeanParam Paging paging) {
        return hearings.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出开庭 · Export hearings, all that the list would show")
    public Response export(@Valid @BeanParam HearingFilter filter, @BeanParam Paging paging) {
        return Rows.of(HearingView.class, paging, page -> hearings.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看开庭 · Read a hearing")
    public HearingView read(UUID id) {
        return hearings.one(id);
    }

    @POST
    @Path("/{id}/move")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "改期 · Move a hearing to another time or room, with notice")
    public Response move(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull HearingMove move) {
        return Changed.to(hearings.move(id, ifMatch, move));
    }

    @POST
    @Path("/{id}/record")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记开庭 · A hearing was held; an applicant who stayed away has withdrawn")
    public Response hold(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull HearingRecord held) {
        return Changed.to(hearings.hold(id, ifMatch, held));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "取消开庭 · Cancel a hearing")
    public Response cancel(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull HearingCancellation cancelled) {
        return Changed.to(hearings.cancel(id, ifMatch, cancelled));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的开庭 · Annul a hearing that was never planned")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(hearings.annul(id, ifMatch, annulment));
    }
}
