package org.ganlao.gateway.plan.oversight.reconciliation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.ganlao.gateway.plan.oversight.reconciliation.ServiceCounts.UnansweredException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that answers badly ends a reconciliation with its reason, and holds nobody up. */
class ServiceCountsTest {

    private HttpServer service;
    private String body = "{}";
    private int announced;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void a_body_that_stalls_is_not_waited_for() {
        announced = 100;
        assertThatThrownBy(() -> counts(() -> "token").told("skills", 0, 7, Set.of()))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("within");
    }

    @Test
    void an_answer_of_another_form_is_none() {
        assertThatThrownBy(() -> counts(() -> "token").ask("skills", Set.of("on-roll")))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("something else");
        body = "<html>";
        assertThatThrownBy(() -> counts(() -> "token").deadLetters("skills"))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("something else");
    }

    @Test
    void without_a_token_nothing_is_asked() {
        SystemToken none = () -> {
            throw new IllegalStateException("Keycloak is away");
        };
        assertThatThrownBy(() -> counts(none).deadLetters("skills"))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("Keycloak is away");
    }

    private ServiceCounts counts(SystemToken token) {
        return new ServiceCounts(config(), token, new ObjectMapper());
    }

    private ReconciliationConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(ReconciliationConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "ganlao.reconciliation.services.skills",
                                "http://127.0.0.1:" + service.getAddress().getPort(),
                                "ganlao.reconciliation.answer-within",
                                "PT0.3S",
                                "ganlao.reconciliation.read-within",
                                "PT1S"),
                        "test",
                        100))
                .build()
                .getConfigMapping(ReconciliationConfig.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, announced == 0 ? bytes.length : announced);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        if (announced == 0) {
            exchange.close();
        }
    }
}
