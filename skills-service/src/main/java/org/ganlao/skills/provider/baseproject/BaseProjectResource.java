package org.ganlao.skills.provider.baseproject;

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

@Path("/v1/base-projects")
@Tag(name = "公共实训基地 · Public training bases")
public class BaseProjectResource {

    private final KeepBaseProjects projects;

    BaseProjectResource(KeepBaseProjects projects) {
        this.projects = projects;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "共建基地立项 · Set a public training base up, with who pays how much")
    public Response setUp(@Valid @NotNull BaseProjectRequest request, @Context UriInfo uri) {
        BaseProjectView view = projects.setUp(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查询共建基地 · Find public training bases")
    public Page<BaseProjectView> find(@Valid @BeanParam BaseProjectFilter filter, @BeanParam Paging paging) {
        return projects.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出共建基地 · Export public training bases, all that the list would show")
    public Response export(@Valid @BeanParam BaseProjectFilter filter, @BeanParam Paging paging) {
        return Rows.of(BaseProjectView.class, paging, page -> projects.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查看共建基地 · Read a public training base")
    public BaseProjectView read(UUID id) {
        return projects.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正共建基地 · Correct a base's name or funding")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull BaseProjectCorrection correction) {
        return Changed.to(projects.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "基地启用 · A base was opened")
    public Response open(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull BaseOpening opening) {
        return Changed.to(projects.open(id, ifMatch, opening));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销共建基地 · Strike a base out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(projects.annul(id, ifMatch, annulment));
    }
}
