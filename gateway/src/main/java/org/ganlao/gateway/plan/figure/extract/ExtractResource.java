package org.ganlao.gateway.plan.figure.extract;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Prefer;

/** Readings to take away. */
@Path("/v1/extracts")
@Tag(name = "抽取 · Extracts")
@RolesAllowed({"analyst", "supervisor"})
public class ExtractResource {

    private final RequestExtract request;
    private final ReadExtracts extracts;

    ExtractResource(RequestExtract request, ReadExtracts extracts) {
        this.request = request;
        this.extracts = extracts;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "抽取读数 · Extract readings",
            description =
                    "由任务按月写成 CSV 或 Parquet；不含个人信息，只限本人管辖地区，到期删除。"
                            + " · A job writes a file for each month. No personal data; the caller's region only; deleted when it expires.")
    @APIResponse(
            responseCode = "202",
            description = "已接收，由任务执行 · Taken in; the job at Location writes it",
            content = @Content(schema = @Schema(implementation = ExtractView.class)))
    public Response request(@NotNull @Valid ExtractRequest wanted) {
        UUID id = request.request(wanted);
        return Prefer.accepted(id).entity(extracts.view(id)).build();
    }

    @GET
    @Operation(summary = "本人未过期的抽取 · The caller's own extracts, newest first")
    public List<ExtractView> own() {
        return extracts.own();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一份抽取及其文件 · An extract and its files")
    public ExtractView get(@PathParam("id") UUID id) {
        return extracts.view(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "删除抽取 · Delete an extract before it expires",
            description = "抽取不会变更，只有申请人本人可以删除，故不需 If-Match。"
                    + " · Without If-Match: an extract never changes, and only who asked for it deletes it.")
    public void delete(@PathParam("id") UUID id) {
        extracts.delete(id);
    }

    @GET
    @Compressed
    @Path("/{id}/files/{month}")
    @Operation(summary = "下载一个月的文件 · The file of one month")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.apache.parquet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response file(@PathParam("id") UUID id, @PathParam("month") YearMonth month) {
        ExtractFormat format = extracts.download(id, month);
        StreamingOutput body = out -> extracts.send(id, month, out);
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"readings-%s.%s\"".formatted(month, format.extension()))
                .build();
    }
}
