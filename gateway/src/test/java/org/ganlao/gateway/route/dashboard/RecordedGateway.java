package org.ganlao.gateway.route.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Serves the dashboard as it is packaged, under its own policy, with answers recorded once in place of a plan that runs. */
final class RecordedGateway implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "json", "application/json");
    private static final int SIGN_OF_LIFE_SECONDS = 15;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPEN = "/v1/public/";
    private static final String PLAN = "/v1/plans/2007/";
    private static final String FOREIGN_REGION = "360100";
    private static final Set<String> OF_ONE_S_REGION = Set.of(PLAN + "readings", PLAN + "supervision");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final RecordedAlerts alerts = new RecordedAlerts();

    /** @param tokenSeconds how long a token is good; within the last 30 of them it is renewed */
    RecordedGateway(long tokenSeconds) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::page);
        server.createContext("/dashboard/config", this::configuration);
        server.createContext(RecordedIdentity.PATH, new RecordedIdentity(tokenSeconds)::answer);
        server.createContext("/v1/", RecordedGateway::answer);
        server.createContext("/v1/alerts", exchange -> forPersons(exchange, alerts::answer));
        server.createContext("/v1/stream", exchange -> forPersons(exchange, alerts::stream));
        server.createContext("/api/employment/v1/placements/", exchange -> forPersons(exchange, of("record.json")));
        server.createContext("/recorded/alert", alerts::raise);
        server.createContext("/recorded/silence", alerts::silence);
        server.start();
        clock.scheduleAtFixedRate(alerts::giveSignOfLife, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        clock.shutdownNow();
        server.stop(0);
        threads.shutdownNow();
    }

    private void configuration(HttpExchange exchange) throws IOException {
        Answers.json(exchange, 200, """
                {"issuer": "%s", "clientId": "ganlao-dashboard", "plan": "2007", "region": "360000", "today": "2007-03-31"}
                """.formatted(issuer()));
    }

    private URI issuer() {
        return URI.create(url() + RecordedIdentity.PATH.substring(1));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> asked = Answers.parameters(exchange.getRequestURI().getRawQuery());
        if (path.startsWith(OPEN)) {
            open(exchange, path.substring(OPEN.length()));
        } else if (OF_ONE_S_REGION.contains(path) && FOREIGN_REGION.equals(asked.get("region"))) {
            forPersons(exchange, foreign -> Answers.json(foreign, 403, "{\"detail\": \"地区 360100 不在您的管辖范围内。\"}"));
        } else if (path.equals("/v1/bulletin-counts") && !asked.keySet().containsAll(List.of("from", "to"))) {
            Answers.json(exchange, 400, "{}");
        } else {
            forPersons(exchange, asking -> choose(asking, file(path, asked), asked.get("indicator")));
        }
    }

    private static void open(HttpExchange exchange, String path) throws IOException {
        choose(
                exchange,
                switch (path) {
                    case "releases" -> "public-releases.json";
                    case "releases/2007/2007-Q1/1" -> "public-release.json";
                    case "releases/2007/2007-Q1/1/report" -> "public-report.json";
                    case "bulletins" -> "bulletins.json";
                    default -> "none.json";
                },
                null);
    }

    /** Where the answer to a question was recorded. */
    private static String file(String path, Map<String, String> asked) {
        if (path.startsWith(PLAN)) {
            return ofPlan(path.substring(PLAN.length()), asked);
        }
        if (path.startsWith("/v1/analytics/dimensions/")) {
            return "indicators-" + asked.get("lang") + ".json";
        }
        return path.startsWith("/v1/analytics/")
                ? "months-" + asked.get("region") + ".json"
                : path.substring("/v1/".length()).replace('/', '-') + ".json";
    }

    private static String ofPlan(String path, Map<String, String> asked) {
        if (path.startsWith("releases/")) {
            return path.substring(path.lastIndexOf('/') + 1) + ".json";
        }
        if (path.equals("progress")) {
            return progress(asked);
        }
        if (path.equals("readings")) {
            return asked.containsKey("cursor") ? "readings-2.json" : "readings-1.json";
        }
        return path.replace("sheets/", "sheet-").replace('/', '-') + ".json";
    }

    private static String progress(Map<String, String> asked) {
        String level = asked.containsKey("level") ? asked.get("level") + "-" : "";
        String file = "progress-" + asked.get("region") + "-" + level + asked.get("month");
        String explained = file + "-explained.json";
        boolean told = asked.containsKey("explain") && "new-urban-employment".equals(asked.get("indicator"));
        return told && asked.get("region").equals("360000") ? explained : file + ".json";
    }

    private static HttpHandler of(String file) {
        return exchange -> choose(exchange, file, null);
    }

    /** @param indicator null: all of the answer; otherwise what it says about the indicator */
    private static void choose(HttpExchange exchange, String file, String indicator) throws IOException {
        byte[] body = resource("dashboard/" + file);
        if (body == null) {
            Answers.json(exchange, 404, "{}");
            return;
        }
        JsonNode answer = JSON.readTree(body);
        if (indicator != null) {
            for (String list : List.of("rows", "indicators", "observations")) {
                if (answer.path(list) instanceof ArrayNode entries) {
                    entries.removeIf(entry -> Stream.of(entry.path("indicator"), entry.path("id"))
                            .noneMatch(name -> name.asText().equals(indicator)));
                }
            }
        }
        Answers.json(exchange, 200, answer.toString());
    }

    private static void forPersons(HttpExchange exchange, HttpHandler handler) throws IOException {
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            Answers.json(exchange, 401, "{}");
        } else {
            handler.handle(exchange);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.equals("/") ? "/index.html" : path.replace("/_static/echarts/", echarts());
        byte[] body = resource("META-INF/resources" + file);
        if (body == null) {
            Answers.json(exchange, 404, "{}");
        } else {
            exchange.getResponseHeaders().set("Content-Security-Policy", PagePolicy.of(issuer()));
            Answers.bytes(exchange, 200, TYPES.get(file.substring(file.lastIndexOf('.') + 1)), body);
        }
    }

    /** The gateway's dependency locator knows the version, too; the page names none. */
    private static String echarts() throws IOException {
        Properties artifact = new Properties();
        artifact.load(new java.io.StringReader(
                new String(resource("META-INF/maven/org.mvnpm/echarts/pom.properties"), StandardCharsets.UTF_8)));
        return "/_static/echarts/" + artifact.getProperty("version") + "/";
    }

    static byte[] resource(String path) throws IOException {
        try (InputStream resource =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return resource == null ? null : resource.readAllBytes();
        }
    }
}
