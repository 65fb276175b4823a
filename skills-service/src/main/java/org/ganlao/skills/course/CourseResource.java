package org.ganlao.skills.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/courses")
@Tag(name = "培训课程 · Courses")
public class CourseResource {

    private final OpenCourse opening;
    private final CourseRepository courses;

    CourseResource(OpenCourse opening, CourseRepository courses) {
        this.opening = opening;
        this.courses = courses;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "开设课程 · Open a course")
    public Response open(@Valid @NotNull CourseRequest request, @Context UriInfo uri) {
        CourseView view = opening.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询课程 · Find courses")
    public Page<CourseView> find(@Valid @BeanParam CourseFilter filter, @BeanParam Paging paging) {
        return courses.page(filter, paging).map(CourseView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看课程 · Read a course")
    public CourseView read(UUID id) {
        return CourseView.from(courses.visible(id));
    }
}
