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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where the services stand, counts what it is told to count and tells what it is told to tell. */
public final class CountingService {

    private static final int PORT = freePort();
    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> FEEDS = new ConcurrentHashMap<>();
    private static final Map<String, String> LETTERS = new ConcurrentHashMap<>();
    private static final Set<String> AWAY = ConcurrentHashMap.newKeySet();
    private static volatile String authorization;
    private static HttpServer server;

    private CountingService() {}

    /** A gateway that asks this service for every domain. */
    public static final class Asked implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ganlao.reconciliation.services.employment", "http://127.0.0.1:" + PORT + "/employment",
                    "ganlao.reconciliation.services.social-insurance", "http://127.0.0.1:" + PORT + "/social-insurance",
                    "ganlao.reconciliation.services.skills", "http://127.0.0.1:" + PORT + "/skills",
                    "ganlao.reconciliation.services.labor-rights", "http://127.0.0.1:" + PORT + "/labor-rights",
                    "ganlao.reconciliation.attempts", "2");
        }
    }

    public static void start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", PORT), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", CountingService::answer);
        server.start();
    }

    public static void stop() {
        server.stop(0);
    }

    public static void counts(String domain, long position, String measure, String region, String month, String value) {
        ANSWERS.put(domain, """
                {"domain": "%s", "position": %d, "countedAt": "%%s",
                 "counts": [{"measure": "%s", "region": "%s", "month": "%s", "value": "%s"}]}""".formatted(domain, position, measure, region, month, value));
    }

    /** @param events of the feed, from position 1 on, each with id, type and data */
    public static void tells(String domain, List<String> events) {
        FEEDS.put(domain, events);
    }

    /** One record that it could not handle. */
    public static void setAside(String domain, String consumer, String topic) {
        LETTERS.put(domain, "{\"items\": [{\"consumer\": \"%s\", \"topic\": \"%s\"}]}".formatted(consumer, topic));
    }

    /** Answers nothing of this domain, or again. */
    public static void away(String domain, boolean isAway) {
        if (isAway) {
            AWAY.add(domain);
        } else {
            AWAY.remove(domain);
        }
    }

    static String authorization() {
        return authorization;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String domain = exchange.getRequestURI().getPath().split("/")[1];
        String path = exchange.getRequestURI().getPath();
        String answer = AWAY.contains(domain) ? null : answer(exchange, domain, path);
        byte[] body =
                answer == null ? new byte[0] : answer.formatted(Instant.now()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer == null ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String answer(HttpExchange exchange, String domain, String path) {
        if (path.endsWith("/v1/changes")) {
            return feed(domain, since(exchange));
        }
        return path.endsWith("/v1/dead-letters")
                ? LETTERS.getOrDefault(domain, "{\"items\": []}")
                : ANSWERS.get(domain);
    }

    private static int since(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return Integer.parseInt(query.substring(query.indexOf("since=") + "since=".length()));
    }

    /** One event a page, so that there are several. */
    private static String feed(String domain, int since) {
        List<String> events = FEEDS.getOrDefault(domain, List.of());
        return since < events.size()
                ? "{\"items\": [{\"position\": %d, %s}], \"next\": %d}"
                        .formatted(since + 1, events.get(since), since + 1)
                : "{\"items\": [], \"next\": %d}".formatted(since);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
