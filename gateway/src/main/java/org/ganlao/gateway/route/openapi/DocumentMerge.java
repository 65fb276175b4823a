package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one OpenAPI document of several: paths as callers see them, every name made unique by its service. */
final class DocumentMerge {

    static final String SECURITY_SCHEME = "oidc";

    private static final Pattern COMPONENT = Pattern.compile("#/components/([A-Za-z]+)/(.+)");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final Predicate<String> published;
    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final ArrayNode tags;
    private final ObjectNode paths;
    private final ObjectNode components;

    /** Paths that are not {@code published} do not appear. */
    DocumentMerge(String title, String description, Predicate<String> published) {
        this.published = published;
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", title)
                .put("description", description)
                .put("version", "v1");
        merged.putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "取得本文档之处 · Where this document was read: production, or a demo")
                .put("x-internal", false);
        this.tags = merged.putArray("tags");
        this.paths = merged.putObject("paths");
        this.components = merged.putObject("components");
    }

    DocumentMerge with(List<ServiceDocument> documents) {
        documents.forEach(this::add);
        return this;
    }

    ObjectNode signedInAt(String openIdConnectUrl) {
        components
                .withObject("/" + SECURITY_SCHEMES)
                .putObject(SECURITY_SCHEME)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", openIdConnectUrl);
        return merged;
    }

    private void add(ServiceDocument document) {
        tags.addObject().put("name", document.name()).put("description", document.title());
        for (Map.Entry<String, JsonNode> path : document.paths().properties()) {
            if (published.test(path.getKey()) && !isToldByTheDoor(path.getKey(), document)) {
                paths.set(document.prefix() + path.getKey(), path(path.getValue(), document.name()));
            }
        }
        for (Map.Entry<String, JsonNode> kind : document.components().properties()) {
            if (!kind.getKey().equals(SECURITY_SCHEMES)) {
                ObjectNode all = components.withObject("/" + kind.getKey());
                kind.getValue()
                        .properties()
                        .forEach(component -> all.set(
                                unique(component.getKey(), document.name()),
                                referring(component.getValue(), document.name())));
            }
        }
    }

    /** The gateway documents everybody's problems under one address. */
    private static boolean isToldByTheDoor(String path, ServiceDocument document) {
        return !document.prefix().isEmpty() && path.startsWith("/problems/");
    }

    private static JsonNode path(JsonNode path, String service) {
        ObjectNode renamed = (ObjectNode) referring(path, service);
        for (Map.Entry<String, JsonNode> operation : renamed.properties()) {
            if (METHODS.contains(operation.getKey())) {
                rename((ObjectNode) operation.getValue(), service);
            }
        }
        return renamed;
    }

    private static void rename(ObjectNode operation, String service) {
        operation.putArray("tags").add(service);
        if (operation.has("operationId")) {
            operation.put("operationId", unique(operation.get("operationId").asText(), service));
        }
        describe(operation.path("responses"));
        if (!operation.path("security").isEmpty()) {
            operation.putArray("security").addObject().putArray(SECURITY_SCHEME);
        }
    }

    private static void describe(JsonNode responses) {
        responses.forEach(response -> {
            if (response instanceof ObjectNode own && !own.has("$ref") && !own.has("description")) {
                own.put("description", "OK");
            }
        });
    }

    /** A copy whose references point to the service's own components under their new names. */
    private static JsonNode referring(JsonNode node, String service) {
        if (node.isTextual()) {
            Matcher component = COMPONENT.matcher(node.asText());
            return component.matches()
                    ? TextNode.valueOf("#/components/" + component.group(1) + "/" + unique(component.group(2), service))
                    : node;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(referring(element, service)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), referring(member.getValue(), service)));
            return copy;
        }
        return node;
    }

    private static String unique(String name, String service) {
        return service + "_" + name;
    }
}
