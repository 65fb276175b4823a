package org.ganlao.gateway.route;

import io.vertx.core.http.HttpServerRequest;

/** The IP address a request came from; behind a trusted proxy, the one that proxy names. */
final class CallerAddress {

    private CallerAddress() {}

    static String of(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
