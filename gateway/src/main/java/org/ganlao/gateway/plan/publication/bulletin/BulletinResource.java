package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinState;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** News from regions on its way. */
@Path("/v1")
@Tag(name = "信息报送 · Bulletins")
public class BulletinResource {

    private final SendBulletin sending;
    private final DecideBulletin deciding;
    private final ReadBulletins bulletins;

    BulletinResource(SendBulletin sending, DecideBulletin deciding, ReadBulletins bulletins) {
        this.sending = sending;
        this.deciding = deciding;
        this.bulletins = bulletins;
    }

    @POST
    @Path("/bulletins")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "报送信息 · Send news of the own region up")
    @APIResponse(
            responseCode = "201",
            description = "已报送 · Sent",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response send(@NotNull @Valid BulletinRequest request, @Context UriInfo uri) {
        BulletinView view = sending.send(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @Path("/bulletins")
    @RolesAllowed({"analyst", "supervisor"})
    @Operation(
            summary = "报送的信息，新的在前 · News, the latest first",
            description = "只列本人管辖地区的。 · Only that of the caller's own regions.")
    public Page<BulletinView> find(
            @QueryParam("region")
                    @Parameter(
                            description =
                                    "该地区及以下，默认本人管辖的全部 · The region and all below, all of the caller's own by default")
                    String region,
            @QueryParam("state") @Parameter(description = "状态") BulletinState state,
            @QueryParam("category") @Parameter(description = "类别代码 · Code of a category") String category,
            @BeanParam Paging paging) {
        return bulletins.page(region, state, category, paging);
    }

    @GET
    @Path("/bulletins/{id}")
    @RolesAllowed({"analyst", "supervisor"})
    @Operation(summary = "一条信息 · A piece of news")
    public BulletinView read(@PathParam("id") UUID id) {
        return bulletins.one(id);
    }

    @POST
    @Path("/bulletins/{id}/revision")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "修改后再报 · Write it anew, while the office has not taken it")
    @APIResponse(
            responseCode = "200",
            description = "已修改 · Revised",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WordsRequest request) {
        return Changed.to(sending.revise(id, ifMatch, request));
    }

    @POST
    @Path("/bulletins/{id}/adoption")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "采用 · Take it; a second person publishes")
    @APIResponse(
            responseCode = "200",
            description = "已采用 · Adopted",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response adopt(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.adopt(id, ifMatch));
    }

    @POST
    @Path("/bulletins/{id}/return")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "退回修改 · Send it back to be mended")
    @APIResponse(
            responseCode = "200",
            description = "已退回 · Sent back",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OpinionRequest request) {
        return Changed.to(deciding.sendBack(id, ifMatch, request.opinion()));
    }

    @POST
    @Path("/bulletins/{id}/decline")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "不予采用 · Decline it")
    @APIResponse(
            responseCode = "200",
            description = "未采用 · Declined",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OpinionRequest request) {
        return Changed.to(deciding.decline(id, ifMatch, request.opinion()));
    }

    @POST
    @Path("/bulletins/{id}/publication")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "发布 · Publish what another person has adopted")
    @APIResponse(
            responseCode = "200",
            description = "已发布 · Published",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.publish(id, ifMatch));
    }

    @POST
    @Path("/bulletins/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤回已发布的 · Take back what was published")
    @APIResponse(
            responseCode = "200",
            description = "已撤回 · Withdrawn",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OpinionRequest request) {
        return Changed.to(deciding.withdraw(id, ifMatch, request.opinion()));
    }

    @GET
    @Path("/bulletin-counts")
    @RolesAllowed({"analyst", "supervisor"})
    @Operation(summary = "各地报送与采用情况 · How much each region sent up, and what became of it")
    public List<CountView> counts(
            @QueryParam("from") @NotNull @Parameter(description = "首日 · First day") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "末日 · Last day") LocalDate to) {
        return bulletins.counts(from, to);
    }
}
