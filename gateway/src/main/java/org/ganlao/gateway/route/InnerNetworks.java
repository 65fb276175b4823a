package org.ganlao.gateway.route;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where operators ask from: the machine itself, and the networks that settings name. */
final class InnerNetworks {

    private static final List<String> OF_A_PROXY = List.of("Forwarded", "X-Forwarded-For");
    private static final int SOME_PORT = 1;

    private final List<IpSubnetFilterRule> networks;

    /** @param networks {@code 10.1.0.0/16}, {@code fd00::/8} */
    InnerNetworks(List<String> networks) {
        this.networks = networks.stream().map(InnerNetworks::network).toList();
    }

    /** What a proxy passes on came from outside, wherever the proxy stands. */
    boolean holds(HttpServerRequest request) {
        return OF_A_PROXY.stream().noneMatch(request.headers()::contains)
                && holds(request.connection().remoteAddress().hostAddress());
    }

    boolean holds(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return false;
        }
        InetAddress asking = inet(bytes);
        return asking.isLoopbackAddress()
                || networks.stream().anyMatch(network -> network.matches(new InetSocketAddress(asking, SOME_PORT)));
    }

    private static IpSubnetFilterRule network(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a network is written as 10.1.0.0/16, not as " + written);
        }
        return new IpSubnetFilterRule(
                written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)), IpFilterRuleType.ACCEPT);
    }

    private static InetAddress inet(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("of no length of an address", e);
        }
    }
}
