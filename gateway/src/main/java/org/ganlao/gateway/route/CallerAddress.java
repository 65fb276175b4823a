package org.ganlao.gateway.route;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;

/** The IP address a request came from; behind a trusted proxy, the one that proxy names. */
final class CallerAddress {

    private static final int IPV4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    static String of(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }

    /** What one caller holds at least: an IPv4 address, or the network of 64 bits of an IPv6 address. */
    static String network(HttpServerRequest request) {
        return network(of(request));
    }

    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length == IPV4_BYTES
                ? address
                : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "::/64";
    }
}
