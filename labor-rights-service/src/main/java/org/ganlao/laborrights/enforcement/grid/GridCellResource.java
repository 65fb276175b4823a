package org.ganlao.laborrights.enforcement.grid;

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

@Path("/v1/grid-cells")
@Tag(name = "网格化监察 · Grid cells")
public class GridCellResource {

    private final KeepCells cells;

    GridCellResource(KeepCells cells) {
        this.cells = cells;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "划定网格 · Draw a cell")
    public Response draw(@Valid @NotNull GridCellRequest request, @Context UriInfo uri) {
        GridCellView view = cells.draw(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询网格 · Find grid cells")
    public Page<GridCellView> find(@Valid @BeanParam GridCellFilter filter, @BeanParam Paging paging) {
        return cells.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出网格 · Export grid cells, all that the list would show")
    public Response export(@Valid @BeanParam GridCellFilter filter, @BeanParam Paging paging) {
        return Rows.of(GridCellView.class, paging, page -> cells.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看网格 · Read one of the grid cells")
    public GridCellView read(UUID id) {
        return cells.one(id);
    }

    @POST
    @Path("/{id}/assignments")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "调整网格 · Assign another inspector or other communities")
    public Response assign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCell stated) {
        return Changed.to(cells.assign(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销网格 · Strike a cell out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(cells.annul(id, ifMatch, annulment));
    }
}
