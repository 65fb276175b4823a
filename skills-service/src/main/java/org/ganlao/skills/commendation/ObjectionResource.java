package org.ganlao.skills.commendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/v1/commendation-objections")
@Tag(name = "技能人才表彰 · Commendations")
public class ObjectionResource {

    private final HearObjections objections;

    ObjectionResource(HearObjections objections) {
        this.objections = objections;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记异议 · Note an objection raised while a nomination is public")
    public Response raise(@Valid @NotNull ObjectionRequest request, @Context UriInfo uri) {
        ObjectionView made = objections.raise(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询表彰异议 · Find objections to nominations")
    public Page<ObjectionView> find(
            @QueryParam("commendation") UUID commendation,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return objections.page(commendation, region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出表彰异议 · Export objections to nominations, all that the list would show")
    public Response export(
            @QueryParam("commendation") UUID commendation,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return Rows.of(ObjectionView.class, paging, next -> objections.page(commendation, region, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看表彰异议 · Read one of the objections to nominations")
    public ObjectionView read(UUID id) {
        return objections.one(id);
    }

    @POST
    @Path("/{id}/ruling")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "处理异议 · Rule on an objection")
    public Response rule(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRuling ruling) {
        return Changed.to(objections.rule(id, ifMatch, ruling));
    }
}
