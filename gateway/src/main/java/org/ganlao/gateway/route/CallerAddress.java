package org.ganlao.gateway.route;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The IP address a request came from; behind a trusted proxy, the one that proxy names: the last one of {@code X-Forwarded-For}, as
 * those before it may be whatever the caller wrote there. Whether the peer is one, Quarkus says in a header, which
 * {@link FrontDoor} takes away where nobody is trusted.
 */
final class CallerAddress {

    static final String TRUSTED_PROXY = "X-Forwarded-Trusted-Proxy";

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    static String of(HttpServerRequest request) {
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

    /** What one caller holds at least: an IPv4 address, or the network of 64 bits of an IPv6 address. */
    static String network(HttpServerRequest request) {
        return network(of(request));
    }

    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null ? address : network(bytes);
    }

    private static String network(byte[] address) {
        try {
            InetAddress known = InetAddress.getByAddress(address);
            return known instanceof Inet4Address
                    ? known.getHostAddress()
                    : HexFormat.of().formatHex(address, 0, NETWORK_BYTES) + "::/64";
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("of no length of an address", e);
        }
    }
}
