package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Components that only what is not published refers to. */
final class UnusedComponents {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private UnusedComponents() {}

    static void drop(ObjectNode document) {
        Set<String> used = used(document);
        document.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals(SECURITY_SCHEMES) && kind.getValue() instanceof ObjectNode components) {
                String prefix = "#/components/" + kind.getKey() + "/";
                components.retain(used.stream()
                        .filter(reference -> reference.startsWith(prefix))
                        .map(reference -> reference.substring(prefix.length()))
                        .toList());
            }
        });
    }

    private static Set<String> used(ObjectNode document) {
        Set<String> used = new HashSet<>();
        Deque<JsonNode> unread = new ArrayDeque<>(Set.of(document.path("paths")));
        while (!unread.isEmpty()) {
            for (String reference : unread.pop().findValuesAsText("$ref")) {
                if (used.add(reference)) {
                    unread.push(document.at(reference.substring(1)));
                }
            }
        }
        return used;
    }
}
