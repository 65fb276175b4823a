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

@Path("/v1/arbitrators")
@Tag(name = "仲裁员 · Arbitrators")
public class ArbitratorResource {

    private final KeepOffice office;

    ArbitratorResource(KeepOffice office) {
        this.office = office;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "聘任仲裁员 · Engage an arbitrator")
    public Response engage(@Valid @NotNull ArbitratorRequest request, @Context UriInfo uri) {
        ArbitratorView view = office.engage(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询仲裁员 · Find arbitrators")
    public Page<ArbitratorView> find(@Valid @BeanParam OfficeFilter filter, @BeanParam Paging paging) {
        return office.arbitrators(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出仲裁员 · Export arbitrators, all that the list would show")
    public Response export(@Valid @BeanParam OfficeFilter filter, @BeanParam Paging paging) {
        return Rows.of(ArbitratorView.class, paging, page -> office.arbitrators(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看仲裁员 · Read an arbitrator")
    public ArbitratorView read(UUID id) {
        return office.arbitrator(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "解聘仲裁员 · End an engagement")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull OfficeEnd end) {
        return Changed.to(office.endEngagement(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的仲裁员 · Annul an engagement that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(office.annulEngagement(id, ifMatch, annulment));
    }
}
