package org.ganlao.employment.aid.welfarepost;

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

@Path("/v1/welfare-posts")
@Tag(name = "公益性岗位 · Public-welfare posts")
public class WelfarePostResource {

    private final KeepPosts posts;

    WelfarePostResource(KeepPosts posts) {
        this.posts = posts;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "开发公益性岗位 · Open a public-welfare post")
    public Response open(@Valid @NotNull PostRequest request, @Context UriInfo uri) {
        PostView view = posts.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询公益性岗位 · Find public-welfare posts")
    public Page<PostView> find(@Valid @BeanParam PostFilter filter, @BeanParam Paging paging) {
        return posts.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出公益性岗位 · Export public-welfare posts, all that the list would show")
    public Response export(@Valid @BeanParam PostFilter filter, @BeanParam Paging paging) {
        return Rows.of(PostView.class, paging, page -> posts.page(filter, page)).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看公益性岗位 · Read a public-welfare post")
    public PostView read(UUID id) {
        return posts.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正公益性岗位 · Correct a public-welfare post")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PostCorrection correction) {
        return Changed.to(posts.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "关闭公益性岗位 · Close a public-welfare post to new persons")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(posts.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销公益性岗位 · Annul a public-welfare post that was never opened")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(posts.annul(id, ifMatch, annulment));
    }
}
