package org.ganlao.gateway.plan.oversight.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A real server that is sent to. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Got> got = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 204;
    private volatile long delayMillis;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One request. */
    record Got(String path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).get(0);
        }

        /** Whether one of the signatures is right, as a receiver would find out. */
        boolean isSignedWith(String secret) {
            String signature = header("Ganlao-signature");
            String time = signature.substring(2, signature.indexOf(','));
            return signature.contains(",v1=" + mac(secret, time + "." + body));
        }

        private static String mac(String secret, String text) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in?from=ganlao";
    }

    void answers(int with) {
        status = with;
    }

    void answersAfter(long millis) {
        delayMillis = millis;
    }

    /** What was sent about this. */
    List<Got> about(String subject) {
        return List.copyOf(got).stream()
                .filter(request -> request.body().contains(subject))
                .toList();
    }

    List<Got> all() {
        return List.copyOf(got);
    }

    private void answer(HttpExchange exchange) throws IOException {
        int with = status;
        got.add(new Got(
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(with, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
