package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * Which addresses are sent to. A name is resolved once for each attempt and that very address is connected to, so that a
 * name which leads elsewhere a moment later gains nothing.
 */
@Singleton
class ReceiverAddress {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final WebhookConfig config;
    private final Names names;

    @Inject
    ReceiverAddress(WebhookConfig config) {
        this(config, InetAddress::getAllByName);
    }

    ReceiverAddress(WebhookConfig config, Names names) {
        this.config = config;
        this.names = names;
    }

    /** Looks names up. */
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** @throws Rejection if it has not the form of an address to send to */
    URI parse(String written) {
        try {
            URI address = new URI(written);
            boolean secure = "https".equals(address.getScheme());
            boolean plain = "http".equals(address.getScheme()) && config.allowPrivate();
            if ((secure || plain)
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && address.getPort() != 0) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            // refused below
        }
        throw new Rejection(WebhookRefusal.WEBHOOK_ADDRESS_INVALID, written);
    }

    /** @throws Rejection if the host is unknown, or any of its addresses is not public */
    InetSocketAddress resolve(URI address) {
        int port = address.getPort() > 0 ? address.getPort() : isSecure(address) ? HTTPS : HTTP;
        InetAddress[] found = lookUp(address.getHost());
        for (InetAddress one : found) {
            if (!config.allowPrivate() && !isPublic(one)) {
                throw new Rejection(WebhookRefusal.WEBHOOK_ADDRESS_NOT_PUBLIC, address.getHost());
            }
        }
        return new InetSocketAddress(found[0], port);
    }

    static boolean isSecure(URI address) {
        return "https".equals(address.getScheme());
    }

    private InetAddress[] lookUp(String host) {
        try {
            return names.addresses(host);
        } catch (UnknownHostException e) {
            throw new Rejection(WebhookRefusal.WEBHOOK_ADDRESS_UNKNOWN, host);
        }
    }

    /** IANA special-purpose registries (RFC 6890): nothing of them is out on the internet. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? isPublicV6(bytes)
                : address instanceof Inet4Address && isPublicV4(bytes);
    }

    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean relay = first == 192 && second == 88 && third == 99;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean documentation =
                first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !shared && !protocol && !relay && !benchmark && !documentation;
    }

    /** Global unicast only; of what carries an IPv4 address inside, none. */
    private static boolean isPublicV6(byte[] bytes) {
        boolean globalUnicast = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean protocolAndDocumentation = bytes[0] == 0x20
                && bytes[1] == 0x01
                && ((bytes[2] & 0xfe) == 0 || bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8);
        boolean documentation = bytes[0] == 0x3f && (bytes[1] & 0xff) == 0xff && (bytes[2] & 0xf0) == 0;
        return globalUnicast && !sixToFour && !protocolAndDocumentation && !documentation;
    }
}
