package org.ganlao.gateway.plan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where the services stand and counts what it is told to count. */
final class CountingService {

    private static final int PORT = freePort();
    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    private static volatile String authorization;
    private static HttpServer server;

    private CountingService() {}

    /** A gateway that asks this service for every domain. */
    public static final class Asked implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ganlao.reconciliation.services.skills", "http://127.0.0.1:" + PORT + "/skills",
                    "ganlao.reconciliation.services.labor-rights", "http://127.0.0.1:" + PORT + "/labor-rights",
                    "ganlao.reconciliation.attempts", "2");
        }
    }

    static void start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", PORT), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", CountingService::answer);
        server.start();
    }

    static void stop() {
        server.stop(0);
    }

    static void counts(String domain, long position, String measure, String region, String month, String value) {
        ANSWERS.put(domain, """
                {"domain": "%s", "position": %d, "countedAt": "%%s",
                 "counts": [{"measure": "%s", "region": "%s", "month": "%s", "value": "%s"}]}""".formatted(domain, position, measure, region, month, value));
    }

    static String authorization() {
        return authorization;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String domain = exchange.getRequestURI().getPath().split("/")[1];
        String answer = ANSWERS.get(domain);
        byte[] body =
                answer == null ? new byte[0] : answer.formatted(Instant.now()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer == null ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
