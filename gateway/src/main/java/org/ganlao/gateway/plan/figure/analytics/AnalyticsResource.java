package org.ganlao.gateway.plan.figure.analytics;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.figure.kept.Written;
import org.ganlao.platform.export.Rows;

/** Figures for statistics tools. */
@Path("/v1/analytics")
@Tag(name = "分析 · Analytics")
@RolesAllowed({"analyst", "supervisor", "system"})
public class AnalyticsResource {

    private static final String FRESH = "private, max-age=30";

    private final ChooseCells choose;
    private final AnswerCubes cubes;
    private final DescribeDatasets describe;
    private final CubeTags tags;

    AnalyticsResource(ChooseCells choose, AnswerCubes cubes, DescribeDatasets describe, CubeTags tags) {
        this.choose = choose;
        this.cubes = cubes;
        this.describe = describe;
        this.tags = tags;
    }

    @GET
    @Compressed
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "数据集与维度 · Datasets and dimensions",
            description = "JSON-stat 2.0 的 collection，列出各数据集与维度的地址。 · A JSON-stat collection that leads to them.")
    public JsonStatCollection datasets(
            @QueryParam("lang") @DefaultValue("zh") LabelLanguage lang, @Context UriInfo address) {
        return describe.all(lang, address.getAbsolutePath());
    }

    @GET
    @Path("/dimensions/{name}")
    @Compressed
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一个维度的全部代码 · All codes of a dimension")
    public JsonStatDimension dimension(
            @PathParam("name") DimensionName name,
            @QueryParam("plan") String plan,
            @QueryParam("lang") @DefaultValue("zh") LabelLanguage lang) {
        return describe.dimension(name, choose.plan(plan), lang);
    }

    @GET
    @Path("/{dataset}")
    @Compressed
    @Produces({MediaType.APPLICATION_JSON, Rows.CSV, CubeFormat.SDMX_CSV, Rows.NDJSON})
    @Operation(
            summary = "一个数据集的数值 · Values of a dataset",
            description = "地区 × 指标 × 统计期 × 度量；默认 JSON-stat 2.0，format=json|csv|ndjson 或 Accept 另选；"
                    + "弱 ETag，未变答 304；一次至多 50000 个单元。 · Region × indicator × month × measure; JSON-stat 2.0 unless"
                    + " format or Accept choose another; weak ETag and 304; at most 50,000 cells at once.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {JsonStatDataset.class, CubeView.class})),
                @Content(mediaType = Rows.CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CubeFormat.SDMX_CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Rows.NDJSON, schema = @Schema(implementation = ObservationView.class))
            })
    @APIResponse(responseCode = "304", description = "未变 · Not modified since the ETag that was sent")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem422")
    public Response values(
            @PathParam("dataset") Dataset dataset,
            @BeanParam AnalyticsQuery query,
            @Context UriInfo address,
            @Context Request request,
            @Context HttpHeaders headers) {
        CubeFormat format =
                query.format == null ? CubeFormat.accepted(headers.getAcceptableMediaTypes()) : query.format;
        Selection selection =
                choose.of(dataset, query, address.getQueryParameters().keySet());
        CubeQuestion question = new CubeQuestion(address.getRequestUri().toString(), format);
        Known known = cubes.known();
        Optional<Response> unchanged = unchanged(request, tags.of(question, known));
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        Written cube = cubes.answer(question, selection, query, known);
        EntityTag tag = tags.of(question, cube.known());
        return unchanged(request, tag).orElseGet(() -> {
            ResponseBuilder answer = marked(
                            Response.ok(cube.text(), format.mediaType(headers.getAcceptableMediaTypes())))
                    .tag(tag);
            if (query.bom) {
                answer.header(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(dataset.code()));
            }
            return answer.build();
        });
    }

    private static Optional<Response> unchanged(Request request, EntityTag tag) {
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .map(answer -> marked(answer).tag(tag).build());
    }

    private static ResponseBuilder marked(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, FRESH).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
