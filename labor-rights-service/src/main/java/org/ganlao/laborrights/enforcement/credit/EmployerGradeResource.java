package org.ganlao.laborrights.enforcement.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/employer-grades")
@Tag(name = "诚信等级 · Credit grades of employers")
public class EmployerGradeResource {

    private final GradeEmployers grading;

    EmployerGradeResource(GradeEmployers grading) {
        this.grading = grading;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "评价诚信等级 · Grade an employer anew")
    public Response grade(@Valid @NotNull EmployerGradeRequest request, @Context UriInfo uri) {
        EmployerGradeView view = grading.grade(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询诚信等级 · Find grades")
    public Page<EmployerGradeView> find(@Valid @BeanParam EmployerGradeFilter filter, @BeanParam Paging paging) {
        return grading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出诚信等级 · Export grades, all that the list would show")
    public Response export(@Valid @BeanParam EmployerGradeFilter filter, @BeanParam Paging paging) {
        return Rows.of(EmployerGradeView.class, paging, page -> grading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看诚信等级 · Read one of the grades")
    public EmployerGradeView read(UUID id) {
        return grading.one(id);
    }
}
