package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Published news, for anybody. What is not published does not exist here. */
@Path("/v1/public")
@Tag(name = "公开信息 · Public news")
@PermitAll
public class PublicBulletinResource {

    private static final String ATOM = "application/atom+xml";
    private static final String JSON_FEED = "application/feed+json";
    private static final int FRESH_SECONDS = 60;

    private final ReadBulletins bulletins;
    private final Feeds feeds;

    PublicBulletinResource(ReadBulletins bulletins, Feeds feeds) {
        this.bulletins = bulletins;
        this.feeds = feeds;
    }

    @GET
    @Path("/bulletins")
    @Operation(summary = "已发布的信息，新的在前 · Published news, the latest first")
    public Page<PublicBulletinView> list(
            @QueryParam("category") @Parameter(description = "类别代码 · Code of a category") String category,
            @BeanParam Paging paging) {
        return bulletins.published(category, paging);
    }

    @GET
    @Path("/bulletins/{id}")
    @Operation(summary = "一条已发布的信息 · A published piece of news")
    public PublicBulletinView get(@PathParam("id") UUID id) {
        return bulletins.published(id);
    }

    @GET
    @Path("/bulletins.atom")
    @Produces(ATOM)
    @Operation(summary = "信息源（Atom） · The latest as an Atom feed (RFC 4287)")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "未变 · Not modified since the ETag that was sent")
    public Response atom(@Context UriInfo uri, @Context Request request) {
        return answer(request, "atom", latest -> feeds.atom(latest, listOf(uri), uri.getAbsolutePath()));
    }

    @GET
    @Path("/bulletins.json")
    @Produces(JSON_FEED)
    @Operation(summary = "信息源（JSON Feed） · The latest as a JSON feed (version 1.1)")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JSON_FEED, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "未变 · Not modified since the ETag that was sent")
    public Response json(@Context UriInfo uri, @Context Request request) {
        return answer(request, "json", latest -> feeds.json(latest, listOf(uri), uri.getAbsolutePath()));
    }

    /** 304 before anything is read, for who knows the state already. */
    private Response answer(Request request, String format, Function<Feeds.Latest, Object> written) {
        EntityTag known = tag(feeds.mark(), format);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(known);
        if (unchanged != null) {
            return unchanged.cacheControl(fresh()).build();
        }
        Feeds.Latest latest = feeds.latest();
        return Response.ok(written.apply(latest))
                .tag(tag(latest.mark(), format))
                .cacheControl(fresh())
                .build();
    }

    private static EntityTag tag(BulletinRepository.Mark mark, String format) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, mark.at());
        return new EntityTag("%s-%d-%d-%d".formatted(format, micros, mark.published(), mark.withdrawn()), true);
    }

    private static CacheControl fresh() {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(FRESH_SECONDS);
        return cache;
    }

    private static URI listOf(UriInfo uri) {
        return uri.getBaseUriBuilder().path("v1/public/bulletins").build();
    }
}
