package org.ganlao.laborrights.petition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/petition-warnings")
@Tag(name = "信访 · Petitions")
public class PetitionWarningResource {

    private final WatchPetitions watching;

    PetitionWarningResource(WatchPetitions watching) {
        this.watching = watching;
    }

    @POST
    @Path("/checks")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary =
                    "信访预警检查 · Look of which employers and matters it is to be warned in a region and in what lies in it, and which warnings are over")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PetitionWarningView.class)))
    public Response check(@Valid @NotNull WarningCheck request) {
        return Response.ok(watching.check(request)).build();
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询信访预警 · Find warnings")
    public Page<PetitionWarningView> find(@Valid @BeanParam PetitionWarningFilter filter, @BeanParam Paging paging) {
        return watching.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "导出信访预警 · Export warnings, all that the list would show")
    public Response export(@Valid @BeanParam PetitionWarningFilter filter, @BeanParam Paging paging) {
        return Rows.of(PetitionWarningView.class, paging, page -> watching.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看信访预警 · Read a warning with what it rests on")
    public PetitionWarningView read(UUID id) {
        return watching.one(id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "签收预警 · Take a warning up, with what is done")
    public Response acknowledge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull WarningMeasures stated) {
        return Changed.to(watching.acknowledge(id, ifMatch, stated));
    }
}
