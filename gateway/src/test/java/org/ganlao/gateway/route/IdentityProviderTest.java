package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityProviderTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private Instant now = Instant.parse("2007-03-31T08:00:00Z");

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/ganlao/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void is_asked_once_in_five_seconds_whoever_wants_to_know() throws Exception {
        IdentityProvider identities = identities();

        assertThat(answers(identities)).isTrue();
        now = now.plusMillis(4_999);
        assertThat(answers(identities)).isTrue();
        assertThat(asked).hasValue(1);
        now = now.plusMillis(1);
        assertThat(answers(identities)).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void is_found_also_where_its_address_ends_with_a_slash() throws Exception {
        assertThat(answers(identities("/"))).isTrue();
    }

    @Test
    void is_away_while_nobody_answers() throws Exception {
        IdentityProvider identities = identities();
        server.stop(0);

        assertThat(answers(identities)).isFalse();
    }

    @Test
    void is_not_asked_where_the_keys_are_configured() throws Exception {
        assertThat(answers(new IdentityProvider(Optional.of(""), vertx, new Stepping())))
                .isTrue();
        assertThat(asked).hasValue(0);
    }

    private IdentityProvider identities() {
        return identities("");
    }

    private IdentityProvider identities(String end) {
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/ganlao" + end;
        return new IdentityProvider(Optional.of(issuer), vertx, new Stepping());
    }

    private static boolean answers(IdentityProvider identities) throws Exception {
        return identities.answers().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    /** Stands at the test's instant. */
    private final class Stepping extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
