package org.ganlao.employment.money.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
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

@Path("/v1/leading-group-decisions")
@Tag(name = "监督检查 · Oversight")
public class DecisionResource {

    private final TrackDecisions decisions;

    DecisionResource(TrackDecisions decisions) {
        this.decisions = decisions;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "登记领导小组议定事项 · Record a decision of the employment leading group, with unit and due day")
    public Response record(@Valid @NotNull DecisionRequest request, @Context UriInfo uri) {
        DecisionView view = decisions.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询议定事项；overdueOn 为超期清单 · Find decisions; overdueOn lists those that are late on a day")
    public Page<DecisionView> find(
            @QueryParam("region") String region,
            @QueryParam("responsible") String responsible,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam Paging paging) {
        return decisions.page(region, responsible, overdueOn, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary =
                    "导出议定事项；overdueOn 为超期清单 · Export decisions; overdueOn leaves those that are late on a day, all that the list would show")
    public Response export(
            @QueryParam("region") String region,
            @QueryParam("responsible") String responsible,
            @QueryParam("overdueOn") LocalDate overdueOn,
            @BeanParam Paging paging) {
        return Rows.of(DecisionView.class, paging, page -> decisions.page(region, responsible, overdueOn, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看议定事项 · Read a decision")
    public DecisionView read(UUID id) {
        return decisions.one(id);
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "登记完成 · Say that a decision was carried out, and what came of it")
    public Response done(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDecisionOutcome stated) {
        return Changed.to(decisions.done(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销议定事项 · Annul a decision that was none")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(decisions.annul(id, ifMatch, annulment));
    }
}
