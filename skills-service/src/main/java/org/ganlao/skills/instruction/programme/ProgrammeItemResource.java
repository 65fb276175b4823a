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
import java.util.List;
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
import org.ganlao.skills.instruction.programme.domain.CarriedKind;

@Path("/v1/programme-items")
@Tag(name = "技能人才计划与工程 · Programmes")
public class ProgrammeItemResource {

    private final CarryItems items;

    ProgrammeItemResource(CarryItems items) {
        this.items = items;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "纳入课程、孵化基地、支出或佐证 · Take a course, an incubator, an expense or evidence into a programme")
    public Response carry(@Valid @NotNull CarriedItemRequest request, @Context UriInfo uri) {
        CarriedItemView made = items.carry(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "查询计划纳入事项 · Find what programmes carry")
    public Page<CarriedItemView> find(
            @QueryParam("programme") @Size(max = 60) String programme,
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("kind") CarriedKind kind,
            @BeanParam Paging paging) {
        return items.page(programme, region, kind, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "导出计划纳入事项 · Export what programmes carry, all that the list would show")
    public Response export(
            @QueryParam("programme") @Size(max = 60) String programme,
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("kind") CarriedKind kind,
            @BeanParam Paging paging) {
        return Rows.of(CarriedItemView.class, paging, next -> items.page(programme, region, kind, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "查看计划纳入事项 · Read one of the what programmes carry")
    public CarriedItemView read(UUID id) {
        return items.one(id);
    }

    @GET
    @Path("/{id}/participants")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看参加人员 · Who takes part by it, in which role, with which result")
    public List<ProgrammeParticipant> participants(UUID id) {
        return items.participants(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销纳入事项 · Annul what should never have been taken in")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(items.annul(id, ifMatch, annulment));
    }
}
