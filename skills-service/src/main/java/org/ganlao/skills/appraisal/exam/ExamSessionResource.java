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

@Path("/v1/exam-sessions")
@Tag(name = "职业技能鉴定考试 · Exam sessions")
public class ExamSessionResource {
    private final KeepSessions sessions;
    private final AssignExaminers examiners;
    private final DecideResults results;

    ExamSessionResource(KeepSessions sessions, AssignExaminers examiners, DecideResults results) {
        this.sessions = sessions;
        this.examiners = examiners;
        this.results = results;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "安排考试 · Open an exam session at a licensed station")
    public Response open(@Valid @NotNull ExamSessionRequest request, @Context UriInfo uri) {
        ExamSessionView view = sessions.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询考试 · Find exam sessions")
    public Page<ExamSessionView> find(@Valid @BeanParam ExamSessionFilter filter, @BeanParam Paging paging) {
        return sessions.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出考试 · Export exam sessions, all that the list would show")
    public Response export(@Valid @BeanParam ExamSessionFilter filter, @BeanParam Paging paging) {
        return Rows.of(ExamSessionView.class, paging, page -> sessions.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看考试 · Read an exam session")
    public ExamSessionView read(UUID id) {
        return sessions.one(id);
    }

    @GET
    @Path("/{id}/open-papers")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "尚缺评分或评分不一致的科目 · Parts that lack a score, or whose two scores differ")
    public List<OpenPaper> openPapers(UUID id) {
        return results.open(id);
    }

    @GET
    @Path("/{id}/tied-examiners")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "应当回避的考评员与考生 · Examiners who do not judge a candidate: who has trained the candidate")
    public List<ExaminerTies.Pair> tiedExaminers(UUID id) {
        return examiners.ties(id);
    }

    @POST
    @Path("/{id}/examiners")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "增补考评员 · Assign a substitute, where an examiner has trained a candidate")
    public Response substitute(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ExaminerSubstitution stated) {
        return Changed.to(examiners.substitute(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/results")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "公布成绩 · Decide the results of all candidates whose scores are complete")
    public Response decide(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDay day) {
        return Changed.to(results.decide(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "取消考试 · Cancel a session for which nobody is registered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(sessions.annul(id, ifMatch, annulment));
    }
}
