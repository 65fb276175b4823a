package org.ganlao.gateway.plan.publication.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** Releases in the making, and those that were made. */
@Path("/v1/plans/{plan}/releases")
@Tag(name = "数据发布 · Releases")
public class ReleaseResource {

    private final DraftRelease drafts;
    private final DecideRelease decisions;
    private final ReadReleases releases;

    ReleaseResource(DraftRelease drafts, DecideRelease decisions, ReadReleases releases) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.releases = releases;
    }

    @POST
    @Idempotent
    @RolesAllowed({"analyst", "supervisor"})
    @Operation(
            summary = "定稿 · Freeze a period as a draft",
            description =
                    "仅统计单位。来源未到期末或对账不符时须说明理由。"
                            + " · By the unit of statistics only; needs a reason while a source has not settled or a reconciliation differs.")
    public Response draft(
            @PathParam("plan") String plan, @Valid @NotNull ReleaseRequest request, @Context UriInfo uri) {
        ReleaseView view = drafts.draft(plan, request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "发布列表，新的在前 · Releases, newest first")
    public Page<ReleaseView> list(
            @PathParam("plan") String plan, @QueryParam("period") String period, @BeanParam Paging paging) {
        return releases.list(plan, period, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "一次发布 · One release")
    public ReleaseView get(@PathParam("plan") String plan, @PathParam("id") UUID id) {
        return releases.one(plan, id);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(
            summary = "规范内容，其 SHA-256 即散列值 · Canonical content; its SHA-256 is the hash",
            description = "签署前应核对 · To be looked at before it is signed")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("plan") String plan, @PathParam("id") UUID id) {
        return Response.ok(releases.content(releases.find(plan, id)), MediaType.TEXT_PLAIN)
                .build();
    }

    @GET
    @Path("/{id}/cells")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "所定的数据 · The figures that were frozen")
    public Page<FrozenCellView> cells(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @QueryParam("indicator") String indicator,
            @QueryParam("region") String region,
            @BeanParam Paging paging) {
        return releases.cells(releases.find(plan, id), indicator, region, paging);
    }

    @POST
    @Path("/{id}/signatures")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "代表本单位签署 · Sign for one's unit",
            description = "令牌的 unit；各单位由不同的人签署，统计单位最后。"
                    + " · The token's unit; each by another person, that of statistics last.")
    public Response sign(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull SignatureRequest request) {
        return Changed.to(decisions.sign(plan, id, ifMatch, request.hash()));
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "发布 · Publish; takes the place of the number before")
    public Response publish(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(decisions.publish(plan, id, ifMatch));
    }

    @POST
    @Path("/{id}/discard")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "放弃未发布的 · Give up what was not published")
    public Response discard(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull DiscardRequest request) {
        return Changed.to(decisions.discard(plan, id, ifMatch, request.reason()));
    }
}
