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

@Path("/v1/exam-scores")
@Tag(name = "评分 · Scores")
public class ScoreResource {
    private final EnterScores entering;
    private final KeepScores scores;

    ScoreResource(EnterScores entering, KeepScores scores) {
        this.entering = entering;
        this.scores = scores;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary =
                    "录入评分，两人独立，不一致时由第三人裁定 · Enter a score; two persons do so independently, a third where they differ")
    public Response enter(@Valid @NotNull ScoreRequest score, @Context UriInfo uri) {
        ScoreView view = entering.enter(score);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询评分 · Find scores")
    public Page<ScoreView> find(@Valid @BeanParam ScoreFilter filter, @BeanParam Paging paging) {
        return scores.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出评分 · Export scores, all that the list would show")
    public Response export(@Valid @BeanParam ScoreFilter filter, @BeanParam Paging paging) {
        return Rows.of(ScoreView.class, paging, page -> scores.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看评分 · Read a score")
    public ScoreView read(UUID id) {
        return scores.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销误录的评分 · Annul a score entered by mistake")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(scores.annul(id, ifMatch, annulment));
    }
}
