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

@Path("/v1/inspection-bodies")
@Tag(name = "监察机构 · Inspection bodies")
public class InspectionBodyResource {

    private final KeepBodies bodies;

    InspectionBodyResource(KeepBodies bodies) {
        this.bodies = bodies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记监察机构 · Register an inspection body")
    public Response register(@Valid @NotNull InspectionBodyRequest request, @Context UriInfo uri) {
        InspectionBodyView view = bodies.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询监察机构 · Find inspection bodies")
    public Page<InspectionBodyView> find(@Valid @BeanParam InspectionBodyFilter filter, @BeanParam Paging paging) {
        return bodies.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出监察机构 · Export inspection bodies, all that the list would show")
    public Response export(@Valid @BeanParam InspectionBodyFilter filter, @BeanParam Paging paging) {
        return Rows.of(InspectionBodyView.class, paging, page -> bodies.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看监察机构 · Read one of the inspection bodies")
    public InspectionBodyView read(UUID id) {
        return bodies.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正监察机构 · State anew what a body is given")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull BodyCorrection correction) {
        return Changed.to(bodies.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销监察机构登记 · Strike a body out that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(bodies.annul(id, ifMatch, annulment));
    }
}
