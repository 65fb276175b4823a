package org.ganlao.gateway.route.dashboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;

/** Serves the dashboard as it is packaged, with data recorded once in place of a plan that runs. */
final class RecordedGateway implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final HttpServer server;

    RecordedGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", RecordedGateway::page);
        server.createContext("/dashboard/config", this::configuration);
        server.createContext("/v1/regions", exchange -> recorded(exchange, "regions.json"));
        server.createContext("/v1/plans/2007/items", exchange -> recorded(exchange, "items.json"));
        server.createContext("/v1/plans/2007/progress", RecordedGateway::progress);
        server.createContext(RecordedIdentity.PATH, new RecordedIdentity()::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void configuration(HttpExchange exchange) throws IOException {
        Answers.json(exchange, 200, """
                {"issuer": "%s", "clientId": "ganlao-dashboard", "plan": "2007", "region": "360000", "today": "2007-03-31"}
                """.formatted(url() + RecordedIdentity.PATH.substring(1)));
    }

    private static void progress(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Answers.parameters(exchange.getRequestURI().getRawQuery());
        if (asked.get("region").equals("360200")) {
            Answers.json(exchange, 403, "{\"detail\": \"地区 360200 不在您的管辖范围内。\"}");
        } else {
            recorded(exchange, "progress-" + asked.get("region") + "-" + asked.get("month") + ".json");
        }
    }

    private static void recorded(HttpExchange exchange, String file) throws IOException {
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            Answers.json(exchange, 401, "{}");
            return;
        }
        byte[] body = resource("dashboard/" + file);
        if (body == null) {
            Answers.json(exchange, 404, "{}");
        } else {
            Answers.bytes(exchange, 200, "application/json", body);
        }
    }

    private static void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.equals("/") ? "/index.html" : path.replace("/_static/echarts/", echarts());
        byte[] body = resource("META-INF/resources" + file);
        if (body == null) {
            Answers.json(exchange, 404, "{}");
        } else {
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

    private static byte[] resource(String path) throws IOException {
        try (InputStream resource =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return resource == null ? null : resource.readAllBytes();
        }
    }
}
