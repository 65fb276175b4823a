package org.ganlao.employment.seeking.labourforce;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/labour-force-statements")
@Tag(name = "城镇从业与登记失业 · Urban labour force")
public class LabourForceResource {

    private final StateLabourForce statements;

    LabourForceResource(StateLabourForce statements) {
        this.statements = statements;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "填报城镇从业和登记失业人数，同县同日再报即更正 · State a county's figures of a day, or state the day anew")
    @APIResponse(
            responseCode = "201",
            description = "首次填报 · The day was stated for the first time",
            content = @Content(schema = @Schema(implementation = LabourForceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "再次填报 · The day was stated anew, as a new version of the same statement",
            content = @Content(schema = @Schema(implementation = LabourForceView.class)))
    public Response state(@Valid @NotNull LabourForceRequest request, @Context UriInfo uri) {
        LabourForceView view = statements.state(request);
        return view.version() == 1 ? Created.at(uri, view.id(), view) : Changed.to(view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询填报 · Find statements")
    public Page<LabourForceView> find(@Valid @BeanParam LabourForceFilter filter, @BeanParam Paging paging) {
        return statements.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出填报 · Export statements, all that the list would show")
    public Response export(@Valid @BeanParam LabourForceFilter filter, @BeanParam Paging paging) {
        return Rows.of(LabourForceView.class, paging, page -> statements.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看填报 · Read a statement")
    public LabourForceView read(UUID id) {
        return statements.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "更正填报 · Correct a statement")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull LabourForceCorrection correction) {
        return Changed.to(statements.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销填报 · Annul a statement that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(statements.annul(id, ifMatch, annulment));
    }
}
