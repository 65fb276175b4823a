package org.ganlao.skills.instruction.training;

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

@Path("/v1/course-trainers")
@Tag(name = "学员 · Trainees")
public class CourseTrainerResource {

    private final KeepTrainers trainers;

    CourseTrainerResource(KeepTrainers trainers) {
        this.trainers = trainers;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记任课教师 · Name a trainer of a course")
    public Response name(@Valid @NotNull CourseTrainerRequest request, @Context UriInfo uri) {
        CourseTrainerView view = trainers.name(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询任课教师 · Find trainers of courses")
    public Page<CourseTrainerView> find(@Valid @BeanParam CourseTrainerFilter filter, @BeanParam Paging paging) {
        return trainers.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出任课教师 · Export trainers of courses, all that the list would show")
    public Response export(@Valid @BeanParam CourseTrainerFilter filter, @BeanParam Paging paging) {
        return Rows.of(CourseTrainerView.class, paging, page -> trainers.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看任课教师 · Read a trainer of a course")
    public CourseTrainerView read(UUID id) {
        return trainers.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销任课教师 · Strike a trainer out, who never trained in the course")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(trainers.annul(id, ifMatch, annulment));
    }
}
