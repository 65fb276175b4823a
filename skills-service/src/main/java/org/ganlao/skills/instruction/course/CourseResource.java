package org.ganlao.skills.instruction.course;

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

@Path("/v1/courses")
@Tag(name = "培训课程 · Courses")
public class CourseResource {

    private final KeepCourses courses;

    CourseResource(KeepCourses courses) {
        this.courses = courses;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "开设课程 · Open a course")
    public Response open(@Valid @NotNull CourseRequest request, @Context UriInfo uri) {
        CourseView view = courses.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询课程 · Find courses")
    public Page<CourseView> find(@Valid @BeanParam CourseFilter filter, @BeanParam Paging paging) {
        return courses.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出课程 · Export courses, all that the list would show")
    public Response export(@Valid @BeanParam CourseFilter filter, @BeanParam Paging paging) {
        return Rows.of(CourseView.class, paging, page -> courses.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看课程 · Read a course")
    public CourseView read(UUID id) {
        return courses.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销课程 · Strike a course out in which nobody takes part")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(courses.annul(id, ifMatch, annulment));
    }
}
