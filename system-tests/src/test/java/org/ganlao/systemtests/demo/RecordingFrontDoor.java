package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands before the front door, passes requests on as they come, and writes down the posts that were taken. */
public final class RecordingFrontDoor implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PASSED_ON =
            List.of("Authorization", "Content-Type", "Accept-Language", "Idempotency-Key", "If-Match");

    private final List<AcceptedPost> posts = Collections.synchronizedList(new ArrayList<>());
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, HttpServer> servers = new HashMap<>();
    private final String frontDoor;

    public RecordingFrontDoor(String frontDoor) {
        this.frontDoor = frontDoor;
    }

    public String address() {
        return before(frontDoor);
    }

    /** Stands before another gateway, too, and writes down what that one takes, in one order. */
    public String before(String gateway) {
        return "http://127.0.0.1:"
                + servers.computeIfAbsent(gateway, this::opened).getAddress().getPort();
    }

    /** For who posts again what was posted before: that is answered as it was then, whatever the day. */
    public String everyDay(LocalDate day) {
        return address();
    }

    private HttpServer opened(String gateway) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> passOn(exchange, gateway));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was taken since the last call, in order. */
    public List<AcceptedPost> taken() {
        List<AcceptedPost> taken = List.copyOf(posts);
        posts.clear();
        return taken;
    }

    private void passOn(HttpExchange exchange, String gateway) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes());
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofString(body));
            for (String name : PASSED_ON) {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            }
            HttpResponse<String> answer = send(request.build());
            if (exchange.getRequestMethod().equals("POST") && answer.statusCode() / 100 == 2) {
                posts.add(new AcceptedPost(
                        exchange.getRequestURI().getPath(),
                        isJson(exchange) ? json(body) : TextNode.valueOf(body),
                        json(answer.body()),
                        answer.headers().firstValue("Idempotency-Replayed").isPresent()));
            }
            give(exchange, answer);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void give(HttpExchange exchange, HttpResponse<String> answer) throws IOException {
        for (String name : List.of("Content-Type", "ETag")) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
        }
        byte[] body = answer.body().getBytes();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isJson(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Content-Type").startsWith("application/json");
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    @Override
    public void close() {
        servers.values().forEach(server -> server.stop(0));
    }
}
