package org.ganlao.gateway.route;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.ganlao.platform.http.CallerAddress;

/** What one caller holds at least: an IPv4 address, or the network of 64 bits of an IPv6 address. */
final class CallerNetwork {

    private static final int NETWORK_BYTES = 8;

    private CallerNetwork() {}

    static String of(HttpServerRequest request) {
        return of(CallerAddress.of(request));
    }

    static String of(String address) {
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
