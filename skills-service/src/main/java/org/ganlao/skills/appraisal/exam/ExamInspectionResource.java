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
import org.ganlao.platform.record.Annulment;

@Path("/v1/exam-inspections")
@Tag(name = "鉴定质量督导 · Quality supervision of exams")
public class ExamInspectionResource {
    private final InspectExams inspections;

    ExamInspectionResource(InspectExams inspections) {
        this.inspections = inspections;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "登记质量督导 · Record what an inspector saw at an exam")
    public Response record(@Valid @NotNull ExamInspectionRequest request, @Context UriInfo uri) {
        ExamInspectionView view = inspections.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询质量督导 · Find inspections of exams")
    public Page<ExamInspectionView> find(
            @QueryParam("session") UUID session,
            @QueryParam("region") String region,
            @QueryParam("open") Boolean open,
            @BeanParam Paging paging) {
        return inspections.page(session, region, open, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出质量督导 · Export inspections of exams, all that the list would show")
    public Response export(
            @QueryParam("session") UUID session,
            @QueryParam("region") String region,
            @QueryParam("open") Boolean open,
            @BeanParam Paging paging) {
        return Rows.of(ExamInspectionView.class, paging, page -> inspections.page(session, region, open, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看质量督导 · Read an inspection of an exam")
    public ExamInspectionView read(UUID id) {
        return inspections.one(id);
    }

    @POST
    @Path("/{id}/rectification")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记整改 · Say that a finding was put right")
    public Response rectify(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ExamRectification stated) {
        return Changed.to(inspections.rectify(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "确认整改 · Confirm that a finding was put right, as another person says")
    public Response confirm(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(inspections.confirm(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "撤销督导记录 · Annul an inspection")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(inspections.annul(id, ifMatch, annulment));
    }
}
