package org.ganlao.platform.http;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/**
 * The IP address a request came from; behind a trusted proxy ({@code quarkus.http.proxy.trusted-proxies}; to a service the front door
 * is one), the one that proxy names: the last one of {@code X-Forwarded-For}, as those before it may be whatever the caller wrote
 * there. Whether the peer is trusted, Quarkus says in a header, which {@link ProxyClaims} takes away where Quarkus does not look.
 */
public final class CallerAddress {

    public static final String TRUSTED_PROXY = "X-Forwarded-Trusted-Proxy";

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private CallerAddress() {}

    public static String of(HttpServerRequest request) {
        request.remoteAddress(); // has Quarkus look who the peer is
        String peer = request.connection().remoteAddress().hostAddress();
        List<String> headers = request.headers().getAll(FORWARDED_FOR);
        return headers.isEmpty() || !Boolean.parseBoolean(request.getHeader(TRUSTED_PROXY))
                ? peer
                : named(headers.get(headers.size() - 1)).orElse(peer);
    }

    /** By the proxy that was the last to write the header; it may write a port, too. */
    static Optional<String> named(String header) {
        String last = header.substring(header.lastIndexOf(',') + 1).strip();
        if (last.startsWith("[") && last.contains("]")) {
            last = last.substring(1, last.indexOf(']'));
        } else if (last.indexOf(':') >= 0 && last.indexOf(':') == last.lastIndexOf(':')) {
            last = last.substring(0, last.indexOf(':'));
        }
        return Optional.of(last).filter(address -> NetUtil.createByteArrayFromIpAddressString(address) != null);
    }
}
