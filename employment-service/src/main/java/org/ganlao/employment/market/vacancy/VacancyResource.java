package org.ganlao.employment.market.vacancy;

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
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/vacancies")
@Tag(name = "空岗信息 · Vacancies")
public class VacancyResource {

    private final KeepVacancies vacancies;

    VacancyResource(KeepVacancies vacancies) {
        this.vacancies = vacancies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记空岗 · Open a vacancy")
    public Response open(@Valid @NotNull VacancyRequest request, @Context UriInfo uri) {
        VacancyView view = vacancies.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询空岗 · Find vacancies")
    public Page<VacancyView> find(@Valid @BeanParam VacancyFilter filter, @BeanParam Paging paging) {
        return vacancies.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出空岗 · Export vacancies, all that the list would show")
    public Response export(@Valid @BeanParam VacancyFilter filter, @BeanParam Paging paging) {
        return Rows.of(VacancyView.class, paging, page -> vacancies.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看空岗 · Read a vacancy")
    public VacancyView read(UUID id) {
        return vacancies.one(id);
    }

    @POST
    @Path("/{id}/filling")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记已招人数 · State how many places were filled without an introduction")
    public Response fill(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedFilling filling) {
        return Changed.to(vacancies.fill(id, ifMatch, filling));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正空岗 · Correct a vacancy")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull VacancyCorrection correction) {
        return Changed.to(vacancies.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "停止招聘 · Close a vacancy")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(vacancies.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销空岗 · Annul a vacancy that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(vacancies.annul(id, ifMatch, annulment));
    }
}
