package org.ganlao.laborrights.settlement.tribunal;

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

@Path("/v1/hearing-rooms")
@Tag(name = "仲裁庭 · Hearing rooms")
public class HearingRoomResource {

    private final KeepOffice office;

    HearingRoomResource(KeepOffice office) {
        this.office = office;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "启用仲裁庭 · Open a hearing room")
    public Response open(@Valid @NotNull HearingRoomRequest request, @Context UriInfo uri) {
        HearingRoomView view = office.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询仲裁庭 · Find hearing rooms")
    public Page<HearingRoomView> find(@Valid @BeanParam OfficeFilter filter, @BeanParam Paging paging) {
        return office.rooms(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出仲裁庭 · Export hearing rooms, all that the list would show")
    public Response export(@Valid @BeanParam OfficeFilter filter, @BeanParam Paging paging) {
        return Rows.of(HearingRoomView.class, paging, page -> office.rooms(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看仲裁庭 · Read a hearing room")
    public HearingRoomView read(UUID id) {
        return office.room(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "停用仲裁庭 · Close a hearing room")
    public Response close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull OfficeEnd end) {
        return Changed.to(office.close(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的仲裁庭 · Annul a room that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(office.annulRoom(id, ifMatch, annulment));
    }
}
