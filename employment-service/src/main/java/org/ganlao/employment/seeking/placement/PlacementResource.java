package org.ganlao.employment.seeking.placement;

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

@Path("/v1/placements")
@Tag(name = "就业 · Placements")
public class PlacementResource {

    private final PlacePerson placing;
    private final ChangePlacement change;
    private final ReadPlacements reading;

    PlacementResource(PlacePerson placing, ChangePlacement change, ReadPlacements reading) {
        this.placing = placing;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记就业 · Record that a person was placed into work")
    public Response place(@Valid @NotNull PlacementRequest request, @Context UriInfo uri) {
        PlacementView view = placing.place(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询就业 · Find placements")
    public Page<PlacementView> find(@Valid @BeanParam PlacementFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出就业 · Export placements, all that the list would show")
    public Response export(@Valid @BeanParam PlacementFilter filter, @BeanParam Paging paging) {
        return Rows.of(PlacementView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看就业 · Read a placement")
    public PlacementView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止就业 · End a placement")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PlacementEnd end) {
        return Changed.to(change.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正就业 · Correct a placement")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PlacementCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销就业 · Annul a placement that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}
