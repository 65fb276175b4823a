package org.ganlao.platformtest.endpoints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ganlao.platformtest.OpenApiContract;

/** The OpenAPI document of the running service. */
record ApiDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static ApiDocument ofService() {
        return new ApiDocument(OpenApiContract.served());
    }

    List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    endpoints.add(endpoint(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        }
        return endpoints;
    }

    Endpoint endpoint(String name) {
        return endpoints().stream()
                .filter(endpoint -> endpoint.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the service has no " + name));
    }

    /** Schema of what the operation answers as JSON when it succeeds. */
    JsonNode answerOf(Endpoint endpoint) {
        return resolved(root.path("paths")
                .path(endpoint.path())
                .path(endpoint.method().toLowerCase(Locale.ROOT))
                .at("/responses/200/content/application~1json/schema"));
    }

    /** The schema itself where this is a reference to it. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            JsonNode target = root.at(schema.get("$ref").asText().substring(1));
            if (target.equals(schema)) {
                throw new AssertionError("the OpenAPI document says " + schema + " of itself");
            }
            return resolved(target);
        }
        return schema.has("allOf") ? resolved(schema.get("allOf").get(0)) : schema;
    }

    private Endpoint endpoint(String method, String path, JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        Map.Entry<String, JsonNode> body =
                content.properties().stream().findFirst().orElse(Map.entry("", MissingNode.getInstance()));
        return new Endpoint(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.has("security"),
                roles(operation),
                content.isEmpty() ? null : body.getKey(),
                content.isEmpty() ? null : resolved(body.getValue().path("schema")),
                operation.path("responses").has("201"),
                hasParameter(operation, "Idempotency-Key"),
                hasParameter(operation, "If-Match"),
                hasParameter(operation, "limit"));
    }

    private static Set<String> roles(JsonNode operation) {
        Set<String> roles = new TreeSet<>();
        operation
                .path("security")
                .forEach(requirement ->
                        requirement.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText()))));
        return roles;
    }

    private boolean hasParameter(JsonNode operation, String name) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (resolved(parameter).path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
