package org.ganlao.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;

/** What the services answer to anybody. Who shows a token is checked and counted by it also there. */
final class OpenPaths {

    private static final String ALL_BELOW = "/*";

    private final Map<String, List<String>> paths;

    /** @param paths by service */
    OpenPaths(Map<String, List<String>> paths) {
        this.paths = Map.copyOf(paths);
    }

    boolean let(HttpServerRequest request, ServicePath path) {
        return isOpen(path) && !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    boolean isOpen(ServicePath path) {
        String asked = path.path();
        return paths.getOrDefault(path.service(), List.of()).stream().anyMatch(open -> matches(open, asked));
    }

    private static boolean matches(String open, String asked) {
        return open.endsWith(ALL_BELOW) ? asked.startsWith(open.substring(0, open.length() - 1)) : asked.equals(open);
    }
}
