package org.ganlao.skills.provider.rating;

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

@Path("/v1/institution-grades")
@Tag(name = "培训机构信用等级 · Credit rating of institutions")
public class InstitutionGradeResource {

    private final RateInstitutions rating;

    InstitutionGradeResource(RateInstitutions rating) {
        this.rating = rating;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "评定信用等级 · Rate an institution anew")
    public Response rate(@Valid @NotNull InstitutionGradeRequest request, @Context UriInfo uri) {
        InstitutionGradeView view = rating.rate(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询信用等级 · Find grades, the present ones or those before")
    public Page<InstitutionGradeView> find(@Valid @BeanParam InstitutionGradeFilter filter, @BeanParam Paging paging) {
        return rating.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出信用等级 · Export grades, all that the list would show")
    public Response export(@Valid @BeanParam InstitutionGradeFilter filter, @BeanParam Paging paging) {
        return Rows.of(InstitutionGradeView.class, paging, page -> rating.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看信用等级 · Read a grade with what it was reckoned from")
    public InstitutionGradeView read(UUID id) {
        return rating.one(id);
    }
}
