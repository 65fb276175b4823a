package org.ganlao.gateway.route;

import io.vertx.core.MultiMap;
import java.util.List;

/** Headers that concern one connection only and end at each hop (RFC 9110, section 7.6.1). */
final class HopByHop {

    private static final String CONNECTION = "Connection";
    private static final List<String> ALWAYS = List.of(
            "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Upgrade");

    private HopByHop() {}

    /** Message framing (Content-Length, Transfer-Encoding) is left to the server and the client of the hop. */
    static void strip(MultiMap headers) {
        for (String connection : headers.getAll(CONNECTION)) {
            for (String named : connection.split(",")) {
                headers.remove(named.strip());
            }
        }
        headers.remove(CONNECTION);
        ALWAYS.forEach(headers::remove);
    }
}
