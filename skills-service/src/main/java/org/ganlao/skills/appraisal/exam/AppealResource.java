package org.ganlao.skills.appraisal.exam;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/exam-appeals")
@Tag(name = "成绩申诉 · Appeals against scores")
public class AppealResource {
    private final KeepAppeals appeals;

    AppealResource(KeepAppeals appeals) {
        this.appeals = appeals;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "受理成绩申诉 · Take an appeal against a score")
    public Response file(@Valid @NotNull AppealRequest request, @Context UriInfo uri) {
        AppealView view = appeals.file(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询成绩申诉 · Find appeals against scores")
    public Page<AppealView> find(
            @QueryParam("candidate") UUID candidate,
            @QueryParam("region") String region,
            @QueryParam("open") Boolean open,
            @BeanParam Paging paging) {
        return appeals.page(candidate, region, open, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出成绩申诉 · Export appeals against scores, all that the list would show")
    public Response export(
            @QueryParam("candidate") UUID candidate,
            @QueryParam("region") String region,
            @QueryParam("open") Boolean open,
            @BeanParam Paging paging) {
        return Rows.of(AppealView.class, paging, page -> appeals.page(candidate, region, open, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看成绩申诉 · Read an appeal against a score")
    public AppealView read(UUID id) {
        return appeals.one(id);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "复核成绩，由他人办理 · Decide an appeal; another person than who scored")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull AppealDecision decision) {
        return Changed.to(appeals.decide(id, ifMatch, decision));
    }
}
