package org.ganlao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.ganlao.platform.http.CallerAddress;

/**
 * Tells the service who called and under which address (RFC 7239 and its X- forerunners). What the caller claims
 * about himself is removed first: only a proxy that Quarkus is told to trust may speak for its callers.
 */
final class ForwardedHeaders {

    private static final List<String> CLAIMS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            CallerAddress.TRUSTED_PROXY,
            "X-Real-IP");

    private ForwardedHeaders() {}

    static void replace(MultiMap headers, HttpServerRequest request, String prefix) {
        CLAIMS.forEach(headers::remove);
        String client = CallerAddress.of(request);
        String host = request.authority() == null ? null : request.authority().toString();
        String scheme = request.scheme();
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", scheme);
        headers.set("X-Forwarded-Prefix", prefix);
        StringBuilder forwarded =
                new StringBuilder("for=").append(node(client)).append(";proto=").append(scheme);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
            forwarded.append(";host=\"").append(host).append('"');
        }
        headers.set("Forwarded", forwarded.toString());
    }

    private static String node(String address) {
        return address.indexOf(':') < 0 ? address : "\"[" + address + "]\"";
    }
}
