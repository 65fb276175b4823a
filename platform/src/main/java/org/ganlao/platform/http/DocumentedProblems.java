package org.ganlao.platform.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The problems that an operation may answer, by what it takes. */
final class DocumentedProblems {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SCHEMA = "#/components/schemas/Problem";

    private static final SortedMap<Integer, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "请求有误，见 violations · The request is faulty, see violations"),
            Map.entry(401, "没有有效的访问令牌 · No valid access token"),
            Map.entry(403, "角色或地区无权 · Role or region does not allow it"),
            Map.entry(404, "没有这个资源 · No such resource"),
            Map.entry(409, "与当前状态冲突 · Conflict with the present state"),
            Map.entry(412, "版本已过时 · The version is stale"),
            Map.entry(413, "正文过大 · The body is too large"),
            Map.entry(415, "不支持的媒体类型 · Unsupported media type"),
            Map.entry(422, "违反业务规则，source 为依据 · A rule refuses it; source names the law"),
            Map.entry(428, "缺少 If-Match · If-Match is missing"),
            Map.entry(429, "请求过多 · Too many requests"),
            Map.entry(500, "服务内部错误 · Internal error"),
            Map.entry(503, "暂时不可用 · Unavailable for the moment")));

    private DocumentedProblems() {}

    static void addComponents(OpenAPI document) {
        document.getComponents().addSchema("Violation", violation()).addSchema("Problem", problem());
        MEANINGS.forEach((status, meaning) -> document.getComponents()
                .addResponse(
                        "Problem" + status,
                        OASFactory.createAPIResponse()
                                .description(meaning)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(SCHEMA))))));
    }

    static void add(PathItem.HttpMethod method, Operation operation, String path) {
        statuses(method, operation, path)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
    }

    private static SortedSet<Integer> statuses(PathItem.HttpMethod method, Operation operation, String path) {
        SortedSet<Integer> statuses = new TreeSet<>(List.of(429, 500, 503));
        if (operation.getSecurity() != null || operation.getResponses().hasAPIResponse("401")) {
            statuses.addAll(List.of(401, 403));
        }
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            statuses.add(400);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of(409, 422));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        if (DocumentedHeaders.ifMatch(operation).isPresent()) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457")
                .required(List.of("type", "title", "status", "code", "source", "traceId"))
                .addProperty("type", text(200, "错误说明的地址 · Address of the documentation", "/problems/not-found"))
                .addProperty("title", text(500, "概要 · The refusal in general", "没有这个资源。"))
                .addProperty("status", number("HTTP"))
                .addProperty("detail", text(2000, "本次情况 · This occurrence", "没有这个资源。"))
                .addProperty("instance", text(2000, "请求路径 · Path of the request", "/v1/examples/1"))
                .addProperty("code", text(100, "稳定的错误代码 · Stable code", "not-found"))
                .addProperty("source", text(500, "依据 · Law, rule or standard behind it", "RFC 9110 §15.5.5"))
                .addProperty("traceId", text(32, "跟踪号 · Trace id", "0af7651916cd43dd8448eb211c80319c"))
                .addProperty(
                        "requestId",
                        text(64, "请求号，同 X-Request-Id · Number of the request, as in X-Request-Id", "desk-7-000123"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .maxItems(1000)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("message", "code"))
                .addProperty("pointer", text(500, "RFC 6901", "/person/birthDate"))
                .addProperty("parameter", text(100, "参数名 · Name of the parameter", "limit"))
                .addProperty("message", text(1000, "说明 · What is wrong", "不得为空"))
                .addProperty("code", text(100, "规则名 · The rule", "not-blank"));
    }

    private static Schema text(int most, String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .maxLength(most)
                .description(description)
                .examples(List.of(example));
    }

    private static Schema number(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599))
                .description(description);
    }
}
