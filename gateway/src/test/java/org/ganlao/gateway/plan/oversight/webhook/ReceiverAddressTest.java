package org.ganlao.gateway.plan.oversight.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookRefusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:0:1::1",
                "2001:1ff::1",
                "2001:db8::1",
                "3fff:fff::1"
            })
    void an_address_inside_a_network_is_not_public(String address) throws UnknownHostException {
        assertThat(ReceiverAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:200::1",
                "3fff:1000::1"
            })
    void an_address_out_on_the_internet_is_public(String address) throws UnknownHostException {
        assertThat(ReceiverAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://stats.example.org/", "ftp://stats.example.org/", "https:///path",
                        "https://user@stats.example.org/",
                "https://stats.example.org/#part", "stats.example.org", "https://stats.example.org:0/", "not an address"
            })
    void what_is_no_address_to_send_to_is_refused(String written) {
        assertThatThrownBy(() -> receiver("1.1.1.1").parse(written))
                .matches(refusedAs(WebhookRefusal.WEBHOOK_ADDRESS_INVALID));
    }

    @Test
    void a_name_is_refused_where_any_of_its_addresses_is_private() {
        URI address = URI.create("https://stats.example.org/");
        assertThatThrownBy(() -> receiver("1.1.1.1", "10.0.0.1").resolve(address))
                .matches(refusedAs(WebhookRefusal.WEBHOOK_ADDRESS_NOT_PUBLIC));
        assertThatThrownBy(() -> receiver().resolve(address))
                .matches(refusedAs(WebhookRefusal.WEBHOOK_ADDRESS_UNKNOWN));
        assertThat(receiver("1.1.1.1").resolve(address)).isEqualTo(new InetSocketAddress("1.1.1.1", 443));
        assertThat(receiver("1.1.1.1")
                        .resolve(URI.create("https://stats.example.org:8443/"))
                        .getPort())
                .isEqualTo(8443);
    }

    @Test
    void the_address_that_was_looked_up_is_the_one_that_is_connected_to() throws IOException {
        AtomicReference<String> host = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            host.set(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        Vertx vertx = Vertx.vertx();
        try {
            // Given
            Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1"));
            ReceiverAddress once =
                    new ReceiverAddress(config(true), name -> new InetAddress[] {InetAddress.getByName(answers.pop())});
            Courier courier = new Courier(vertx, once, config(true));
            String address = "http://receiver.invalid:" + server.getAddress().getPort() + "/in";

            // When
            Courier.Outcome first = courier.post(URI.create(address), Map.of(), new byte[0]);

            // Then
            assertThat(first.isDelivered()).as(first.toString()).isTrue();
            assertThat(host.get()).startsWith("receiver.invalid:");
            assertThat(answers).isEmpty();
        } finally {
            server.stop(0);
            vertx.close();
        }
    }

    @Test
    void a_name_that_leads_inside_a_moment_later_is_not_sent_to() {
        Vertx vertx = Vertx.vertx();
        try {
            Deque<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1"));
            ReceiverAddress rebound = new ReceiverAddress(
                    config(false), name -> new InetAddress[] {InetAddress.getByName(answers.pop())});
            URI address = URI.create("https://receiver.invalid/");
            rebound.resolve(address);
            Courier.Outcome outcome = new Courier(vertx, rebound, config(false)).post(address, Map.of(), new byte[0]);
            assertThat(outcome.status()).isNull();
            assertThat(outcome.problem()).contains("webhook-address-not-public");
        } finally {
            vertx.close();
        }
    }

    private static Predicate<Throwable> refusedAs(WebhookRefusal refusal) {
        return thrown -> thrown instanceof Rejection rejection && rejection.refusal() == refusal;
    }

    private static ReceiverAddress receiver(String... addresses) {
        return new ReceiverAddress(config(false), name -> {
            if (addresses.length == 0) {
                throw new UnknownHostException(name);
            }
            InetAddress[] found = new InetAddress[addresses.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        });
    }

    private static WebhookConfig config(boolean allowPrivate) {
        return new WebhookConfig() {
            @Override
            public boolean allowPrivate() {
                return allowPrivate;
            }

            @Override
            public Duration answerWithin() {
                return Duration.ofSeconds(5);
            }

            @Override
            public List<Duration> retryAfter() {
                return List.of();
            }

            @Override
            public Duration formerSecret() {
                return Duration.ZERO;
            }

            @Override
            public Duration turn() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int couriers() {
                return 1;
            }

            @Override
            public int most() {
                return 1;
            }

            @Override
            public Duration grantedFor() {
                return Duration.ZERO;
            }

            @Override
            public Duration warnBefore() {
                return Duration.ZERO;
            }

            @Override
            public Duration keepLog() {
                return Duration.ZERO;
            }
        };
    }
}
