package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.route.ServicePath;

/** What the front door puts on every answer, and what it answers in a service's stead. */
final class DoorAnswers {

    private static final String RETRY_AFTER = "Retry-After";
    private static final String PROBLEM = "#/components/schemas/gateway_Problem";
    private static final String COMPONENT = "FrontDoor";

    /** That anything may be answered, and that only what is passed on. */
    private static final List<Integer> ANYWHERE = List.of(400, 401);

    private static final List<Integer> OF_SERVICES = List.of(408, 502, 504);

    /** By header: what it says. */
    private static final Map<String, String> ON_EVERY_ANSWER = new LinkedHashMap<>();

    private static final Map<Integer, String> OF_THE_DOOR = new LinkedHashMap<>();

    static {
        ON_EVERY_ANSWER.put("RateLimit", "剩余请求数 r 与全部恢复的秒数 t · Requests left, and seconds until all are allowed again");
        ON_EVERY_ANSWER.put("RateLimit-Policy", "每 w 秒允许 q 次请求 · q requests in w seconds");
        ON_EVERY_ANSWER.put("X-Request-Id", "请求号，可由调用方给出 · Number of the request, the caller's own if he sent one");
        ON_EVERY_ANSWER.put(
                "Access-Control-Allow-Origin",
                "列入名单的来源 · The caller's origin, if it is listed; else the header is missing");
        OF_THE_DOOR.put(400, "请求无法读取 · The request cannot be read");
        OF_THE_DOOR.put(401, "出示的令牌无效 · The token that was shown is no good");
        OF_THE_DOOR.put(408, "请求正文未及时传完 · The body did not arrive in time");
        OF_THE_DOOR.put(502, "后端服务中断或答复无法识别 · The service broke off or answered what is no answer");
        OF_THE_DOOR.put(504, "后端服务未及时答复 · The service did not answer in time");
    }

    private final ObjectNode document;

    private DoorAnswers(ObjectNode document) {
        this.document = document;
    }

    static void write(ObjectNode document) {
        new DoorAnswers(document).write();
    }

    private void write() {
        ObjectNode headers = document.withObject("/components/headers");
        ON_EVERY_ANSWER.forEach((name, meaning) -> header(headers, name, meaning));
        header(headers, RETRY_AFTER, "秒 · Seconds until it is worth asking again");
        ObjectNode responses = document.withObject("/components/responses");
        OF_THE_DOOR.forEach((status, meaning) -> problem(responses.putObject(COMPONENT + status), meaning));
        responses.properties().forEach(response -> complete(response.getKey(), response.getValue()));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                answers(path.getKey(), operation.getValue().path("responses"))));
    }

    private static void answers(String path, JsonNode found) {
        if (found instanceof ObjectNode responses) {
            responses.properties().forEach(response -> complete(response.getKey(), response.getValue()));
            ANYWHERE.forEach(status -> referIfAbsent(responses, status));
            if (path.startsWith(ServicePath.ROOT)) {
                OF_SERVICES.forEach(status -> referIfAbsent(responses, status));
            }
        }
    }

    private static void complete(String name, JsonNode found) {
        if (found instanceof ObjectNode response && !response.has("$ref")) {
            ObjectNode headers = response.withObject("/headers");
            ON_EVERY_ANSWER.keySet().forEach(header -> refer(headers, header));
            if (name.endsWith("429") || name.endsWith("503")) {
                refer(headers, RETRY_AFTER);
            }
        }
    }

    private static void refer(ObjectNode headers, String header) {
        headers.putObject(header).put("$ref", "#/components/headers/" + header);
    }

    private static void referIfAbsent(ObjectNode responses, int status) {
        if (!responses.has(String.valueOf(status))) {
            responses.putObject(String.valueOf(status)).put("$ref", "#/components/responses/" + COMPONENT + status);
        }
    }

    private static void header(ObjectNode headers, String name, String meaning) {
        headers.putObject(name)
                .put("description", meaning)
                .putObject("schema")
                .put("type", "string")
                .put("maxLength", 255);
    }

    private static void problem(ObjectNode response, String meaning) {
        response.put("description", meaning)
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", PROBLEM);
    }
}
