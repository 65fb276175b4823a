package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What one service says of its API, about to join the documents of others.
 *
 * @param name put before the names of its schemas, operations and tags, so that no two are the same
 * @param prefix the public path before the service's own
 */
record ServiceDocument(String name, String prefix, ObjectNode content) {

    String title() {
        return content.path("info").path("title").asText(name);
    }

    JsonNode paths() {
        return content.path("paths");
    }

    JsonNode components() {
        return content.path("components");
    }
}
