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

@Path("/v1/inspection-facilities")
@Tag(name = "监察机构 · Inspection bodies")
public class FacilityResource {

    private final StateFacilities facilities;

    FacilityResource(StateFacilities facilities) {
        this.facilities = facilities;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "填报装备 · State whether a body has an item")
    public Response state(@Valid @NotNull FacilityRequest request, @Context UriInfo uri) {
        FacilityView view = facilities.state(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询装备情况 · Find facilities of bodies")
    public Page<FacilityView> find(@Valid @BeanParam FacilityFilter filter, @BeanParam Paging paging) {
        return facilities.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出装备情况 · Export facilities of bodies, all that the list would show")
    public Response export(@Valid @BeanParam FacilityFilter filter, @BeanParam Paging paging) {
        return Rows.of(FacilityView.class, paging, page -> facilities.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看装备情况 · Read one of the facilities of bodies")
    public FacilityView read(UUID id) {
        return facilities.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销装备填报 · Strike a statement out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(facilities.annul(id, ifMatch, annulment));
    }
}
