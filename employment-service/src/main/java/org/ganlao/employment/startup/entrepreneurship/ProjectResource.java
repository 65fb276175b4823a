package org.ganlao.employment.startup.entrepreneurship;

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

@Path("/v1/startup-projects")
@Tag(name = "创业项目库 · Project library")
public class ProjectResource {

    private final KeepProjects projects;

    ProjectResource(KeepProjects projects) {
        this.projects = projects;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提交创业项目 · Submit a project to the library")
    public Response submit(@Valid @NotNull ProjectRequest request, @Context UriInfo uri) {
        ProjectView view = projects.submit(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询创业项目，含某日在推介的项目 · Find projects, those offered on a day too")
    public Page<ProjectView> find(@Valid @BeanParam ProjectFilter filter, @BeanParam Paging paging) {
        return projects.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出创业项目，含某日在推介的项目 · Export projects, those offered on a day too, all that the list would show")
    public Response export(@Valid @BeanParam ProjectFilter filter, @BeanParam Paging paging) {
        return Rows.of(ProjectView.class, paging, page -> projects.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看创业项目 · Read a project")
    public ProjectView read(UUID id) {
        return projects.one(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "评审通过 · Accept a project that another person submitted, and offer it")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAcceptance stated) {
        return Changed.to(projects.accept(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "评审不通过 · Refuse a project that another person submitted")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedProjectRefusal stated) {
        return Changed.to(projects.refuse(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "停止推介 · Withdraw a project from the library")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedWithdrawal stated) {
        return Changed.to(projects.withdraw(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正未评审的项目 · Correct a project before its review")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ProjectCorrection correction) {
        return Changed.to(projects.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul a project that should never have been in the library")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(projects.annul(id, ifMatch, annulment));
    }
}
