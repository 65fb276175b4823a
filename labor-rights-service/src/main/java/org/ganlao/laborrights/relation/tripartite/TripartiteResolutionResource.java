package org.ganlao.laborrights.relation.tripartite;

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
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/tripartite-resolutions")
@Tag(name = "劳动关系三方协调 · Tripartite bodies")
public class TripartiteResolutionResource {

    private final TrackResolutions resolutions;

    TripartiteResolutionResource(TrackResolutions resolutions) {
        this.resolutions = resolutions;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记三方决议 · Record what a meeting of all three sides decided")
    public Response pass(@Valid @NotNull ResolutionRequest request, @Context UriInfo uri) {
        ResolutionView view = resolutions.pass(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询三方决议；overdueOn 为超期清单 · Find resolutions; overdueOn lists those that are late on a day")
    public Page<ResolutionView> find(@Valid @BeanParam ResolutionFilter filter, @BeanParam Paging paging) {
        return resolutions.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出三方决议 · Export resolutions, all that the list would show")
    public Response export(@Valid @BeanParam ResolutionFilter filter, @BeanParam Paging paging) {
        return Rows.of(ResolutionView.class, paging, page -> resolutions.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看三方决议 · Read a resolution with its reports")
    public ResolutionView read(UUID id) {
        return resolutions.one(id);
    }

    @POST
    @Path("/{id}/reports")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记落实情况 · Record what the responsible unit reports")
    public Response report(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(resolutions.report(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/fulfilment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "确认决议落实 · Confirm that it is fulfilled")
    public Response fulfil(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(resolutions.fulfil(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销决议登记 · Annul a resolution that was never passed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(resolutions.annul(id, ifMatch, annulment));
    }
}
