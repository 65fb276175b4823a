package org.ganlao.gateway.route;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real HTTP server that stands for the services: it answers with the request as it arrived, under the headers that
 * every service sets. It documents one problem, {@value #DOCUMENTED}, by which it refuses whatever comes to
 * {@value #REFUSING}, and gives {@value #ODD} a status that is none.
 */
public final class EchoService implements QuarkusTestResourceLifecycleManager {

    static final String DOCUMENTED = "already-placed";

    static final String REFUSING = "/v1/refusals";

    static final String ODD = "/v1/oddities";

    private static final Map<String, String> ALWAYS =
            Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer");

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", EchoService::echo);
        server.createContext("/problems", EchoService::problems);
        server.createContext(REFUSING, EchoService::refuse);
        server.createContext(ODD, EchoService::answerOddly);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Stream.of("employment", "insurance", "skills", "rights")
                .collect(Collectors.toMap(service -> "ganlao.front-door.services." + service, service -> address));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String head = exchange.getRequestHeaders().entrySet().stream()
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()) + "\n")
                .collect(Collectors.joining());
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 200, exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + head);
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        answer(exchange, 422, """
                {"type":"/problems/%1$s","title":"已安置","status":422,"code":"%1$s"}""".formatted(DOCUMENTED));
    }

    private static void answerOddly(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 999, "{}");
    }

    private static void problems(HttpExchange exchange) throws IOException {
        String problem = """
                {"type": "/problems/%1$s", "code": "%1$s", "status": 422, "zh": "已安置", "en": "placed already", "source": "a rule"}""".formatted(DOCUMENTED);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, 200, "[" + problem + "]");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        ALWAYS.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
