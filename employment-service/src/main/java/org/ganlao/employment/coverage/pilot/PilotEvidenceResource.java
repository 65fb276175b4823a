package org.ganlao.employment.coverage.pilot;

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

@Path("/v1/pilot-evidence")
@Tag(name = "统筹城乡就业试点 · Pilot areas")
public class PilotEvidenceResource {

    private final AssessPilots pilots;

    PilotEvidenceResource(AssessPilots pilots) {
        this.pilots = pilots;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "登记试点检查项的评估依据 · State how far an area has come with an item, and by which evidence")
    public Response state(@Valid @NotNull PilotRequest request, @Context UriInfo uri) {
        PilotView view = pilots.state(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询评估依据 · Find evidence")
    public Page<PilotView> find(@Valid @BeanParam PilotFilter filter, @BeanParam Paging paging) {
        return pilots.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出评估依据 · Export evidence, all that the list would show")
    public Response export(@Valid @BeanParam PilotFilter filter, @BeanParam Paging paging) {
        return Rows.of(PilotView.class, paging, page -> pilots.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看评估依据 · Read evidence")
    public PilotView read(UUID id) {
        return pilots.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销评估依据 · Annul evidence that should never have been stated")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(pilots.annul(id, ifMatch, annulment));
    }
}
