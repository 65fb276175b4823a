package org.ganlao.skills.instruction.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/programme-goals")
@Tag(name = "技能人才计划与工程 · Programmes")
public class ProgrammeGoalResource {

    private final SetGoals goals;

    ProgrammeGoalResource(SetGoals goals) {
        this.goals = goals;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出计划目标 · State what a region is to reach in a programme in a year")
    public Response state(@Valid @NotNull ProgrammeGoalRequest request, @Context UriInfo uri) {
        ProgrammeGoalView made = goals.state(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "查询计划目标 · Find goals of programmes")
    public Page<ProgrammeGoalView> find(
            @QueryParam("programme") @Size(max = 60) String programme,
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging) {
        return goals.page(programme, region, year, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "导出计划目标 · Export goals of programmes, all that the list would show")
    public Response export(
            @QueryParam("programme") @Size(max = 60) String programme,
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging) {
        return Rows.of(ProgrammeGoalView.class, paging, next -> goals.page(programme, region, year, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "查看计划目标 · Read one of the goals of programmes")
    public ProgrammeGoalView read(UUID id) {
        return goals.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批计划目标 · Approve a goal that another person stated")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(goals.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销计划目标 · Annul a goal")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(goals.annul(id, ifMatch, annulment));
    }
}
