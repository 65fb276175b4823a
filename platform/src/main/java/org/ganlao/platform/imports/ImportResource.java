package org.ganlao.platform.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.job.Prefer;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Files of records. A POST needs no {@code Idempotency-Key}: the content itself is the key, so the same file is taken
 * once however often it is sent. Who may import what is the handler's to say.
 */
@Path("/v1/imports")
@Authenticated
class ImportResource {

    private final ReceiveImport receive;
    private final ImportRepository imports;
    private final ErrorFile errors;
    private final JobAccess jobs;
    private final Caller caller;
    private final Audit audit;

    ImportResource(
            ReceiveImport receive,
            ImportRepository imports,
            ErrorFile errors,
            JobAccess jobs,
            Caller caller,
            Audit audit) {
        this.receive = receive;
        this.imports = imports;
        this.errors = errors;
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @Path("/{kind}")
    @Consumes({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "批量导入文件 · Imports a file of records",
            description =
                    "CSV 须有表头，编码为 UTF-8 或 GB18030；同一文件只导入一次。 · CSV needs a header; UTF-8, or GB18030 by the charset parameter. The same file is taken once.")
    @APIResponse(
            responseCode = "202",
            description = "已接收，由任务执行 · Taken in; the job at Location applies it",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @RestPath String kind,
            @QueryParam("mode")
                    @Parameter(
                            description =
                                    "all-or-nothing：有一条错误则全部不导入；partial：只拒绝有错误的记录 · One bad record and none is taken, or only the bad ones are refused",
                            schema = @Schema(implementation = ImportMode.class, defaultValue = "all-or-nothing"))
                    ImportMode mode,
            @Context HttpHeaders headers,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream body) {
        var receipt =
                receive.receive(kind, mode == null ? ImportMode.ALL_OR_NOTHING : mode, headers.getMediaType(), body);
        return Prefer.accepted(receipt.id())
                .header("Idempotency-Replayed", receipt.repeated() ? true : null)
                .entity(view(receipt.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "导入的进度与结果 · An import and how far it is")
    public ImportView get(@RestPath UUID id) {
        return view(id);
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            summary = "被拒记录 · The refused records",
            description =
                    "与导入文件同一格式，另加 line、code、detail；改正后可直接再次导入。证件号码须有 pii 权限才以明文给出。 · In the format of the file, with line, code and detail added; what is corrected in it can be sent as it is. Identity numbers are clear with the scope pii only.")
    public Response errors(@RestPath UUID id, @Context HttpHeaders headers) {
        Import file = find(id);
        boolean clear = caller.maySeePersonalData();
        boolean english = headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Locale::getLanguage)
                .filter("en"::equals)
                .isPresent();
        audit.read("import.errors-read", "import", id.toString(), Map.of("kind", file.kind(), "clear", clear));
        StreamingOutput lines = out -> errors.write(file, english, clear, out);
        return Response.ok(lines, file.format().mediaType() + "; charset=UTF-8").build();
    }

    private ImportView view(UUID id) {
        return ImportView.of(find(id), jobs.visible(id));
    }

    private Import find(UUID id) {
        jobs.visible(id);
        return imports.find(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }
}
