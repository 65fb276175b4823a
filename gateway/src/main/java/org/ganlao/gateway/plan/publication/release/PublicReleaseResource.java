package org.ganlao.gateway.plan.publication.release;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Published releases, for anybody. What is not published does not exist here. */
@Path("/v1/public/releases")
@Tag(name = "公开数据 · Public figures")
@PermitAll
public class PublicReleaseResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ReadReleases releases;
    private final WriteReport report;
    private final EvaluateYear evaluation;

    PublicReleaseResource(ReadReleases releases, WriteReport report, EvaluateYear evaluation) {
        this.releases = releases;
        this.report = report;
        this.evaluation = evaluation;
    }

    @GET
    @Operation(summary = "已发布的数据，新的在前 · Published releases, newest first")
    public Page<PublicReleaseView> list(
            @QueryParam("plan") String plan, @QueryParam("period") String period, @BeanParam Paging paging) {
        return releases.published(plan, period, paging);
    }

    @GET
    @Path("/{plan}/{period}/{number}")
    @Operation(summary = "一次发布 · One release, by plan, period and number")
    public PublicReleaseView get(
            @PathParam("plan") String plan, @PathParam("period") String period, @PathParam("number") int number) {
        return releases.published(releases.published(plan, period, number));
    }

    @GET
    @Path("/{plan}/{period}/{number}/content")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "规范内容，其 SHA-256 即散列值 · Canonical content; its SHA-256 is the hash")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "未变 · It never changes; the ETag is its hash")
    public Response content(
            @PathParam("plan") String plan,
            @PathParam("period") String period,
            @PathParam("number") int number,
            @Context Request request) {
        Release release = releases.published(plan, period, number);
        EntityTag tag = new EntityTag(release.head().hash());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer =
                unchanged == null ? Response.ok(releases.content(release), MediaType.TEXT_PLAIN) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
    }

    @GET
    @Path("/{plan}/{period}/{number}/cells")
    @Operation(summary = "所发布的数据 · The figures")
    public Page<FrozenCellView> cells(
            @PathParam("plan") String plan,
            @PathParam("period") String period,
            @PathParam("number") int number,
            @QueryParam("indicator") String indicator,
            @QueryParam("region") String region,
            @BeanParam Paging paging) {
        return releases.cells(releases.published(plan, period, number), indicator, region, paging);
    }

    @GET
    @Path("/{plan}/{period}/{number}/report")
    @Operation(summary = "形势分析 · Analysis of the period, drawn from the release alone")
    public ReportView report(
            @PathParam("plan") String plan, @PathParam("period") String period, @PathParam("number") int number) {
        return report.of(releases.published(plan, period, number));
    }

    @GET
    @Path("/{plan}/{period}/{number}/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "形势分析，可打印网页 · The same as a page that prints, with charts")
    public Response page(
            @PathParam("plan") String plan,
            @PathParam("period") String period,
            @PathParam("number") int number,
            @QueryParam("lang") @Parameter(description = "zh 或 en · zh or en") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return ReportAnswer.page(report.of(releases.published(plan, period, number)), lang, accepted);
    }

    @GET
    @Path("/{plan}/{period}/{number}/evaluation")
    @Operation(summary = "规划评估 · Which targets of the year were met, and why; of a whole year only")
    @APIResponseSchema(value = EvaluationView.class, responseDescription = "OK")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem422")
    public EvaluationView evaluation(
            @PathParam("plan") String plan, @PathParam("period") String period, @PathParam("number") int number) {
        return evaluation.of(releases.published(plan, period, number));
    }
}
