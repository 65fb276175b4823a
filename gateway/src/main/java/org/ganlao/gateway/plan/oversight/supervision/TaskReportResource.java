package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.idempotency.Idempotent;

/** How far regions are with their tasks, and what the unit thinks of it. */
@Path("/v1/plans/{plan}/tasks/{id}")
@Tag(name = "督查 · Supervision")
public class TaskReportResource {

    private final ReportOnTask reporting;
    private final JudgeReport judging;
    private final ReadTasks tasks;

    TaskReportResource(ReportOnTask reporting, JudgeReport judging, ReadTasks tasks) {
        this.reporting = reporting;
        this.judging = judging;
        this.tasks = tasks;
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "上传附件 · Send a file that a report will cite",
            description = "PDF、PNG、JPEG、DOCX、XLSX、PPTX 或 UTF-8 文本，以内容为准，最大 10 MB；七日内未被报告引用则删除。"
                    + " · PDF, PNG, JPEG, DOCX, XLSX, PPTX or text in UTF-8, told by the content, at most 10 MB; deleted"
                    + " when no report cites it within seven days. The same content is one file of a task.")
    @APIResponse(
            responseCode = "201",
            description = "已接收 · Taken in",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    public Response sendFile(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @QueryParam("fileName")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = "[^/\\\\\\x00-\\x1f\\x7f\"]*")
                    @Parameter(description = "文件名，不含路径 · Name without a path", example = "验收意见.pdf")
                    String fileName,
            @Context HttpHeaders headers,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] body) {
        FileView view = reporting.send(plan, id, fileName, announced(headers.getMediaType()), body);
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @GET
    @Path("/files/{file}")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "下载附件 · Download a file")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("plan") String plan, @PathParam("id") UUID id, @PathParam("file") UUID file) {
        ReadTasks.Download download = tasks.download(plan, id, file);
        return Response.ok(download.content(), download.file().kind().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(download.file().fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Repr-Digest", "sha-256=:" + base64(download.file().sha256()) + ":")
                .build();
    }

    @POST
    @Path("/reports")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "报告进展或办结 · Report how far it is, or that it is done",
            description =
                    "由承担地区报告，责任单位审核；一次一份。 · By the region that has the task; the unit judges one report at a time.")
    @APIResponse(
            responseCode = "200",
            description = "任务及新报告 · The task with the new report",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response reportProgress(
            @PathParam("plan") String plan, @PathParam("id") UUID id, @NotNull @Valid ReportRequest request) {
        return Changed.to(reporting.report(plan, id, request));
    }

    @POST
    @Path("/reports/{report}/acceptance")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "认可报告 · Accept the report that waits; one of completion ends the task")
    @APIResponse(
            responseCode = "200",
            description = "已认可 · Accepted",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response accept(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StatedOpinion request) {
        return Changed.to(judging.accept(plan, id, report, ifMatch, request.opinion()));
    }

    @POST
    @Path("/reports/{report}/return")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "退回报告 · Send the report back that waits")
    @APIResponse(
            responseCode = "200",
            description = "已退回 · Sent back",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response sendBack(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StatedReason request) {
        return Changed.to(judging.sendBack(plan, id, report, ifMatch, request.reason()));
    }

    private static String announced(MediaType type) {
        return type == null ? MediaType.APPLICATION_OCTET_STREAM : type.getType() + "/" + type.getSubtype();
    }

    /** Names in any script, by RFC 8187. */
    private static String attachment(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
