package org.ganlao.gateway.route.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Alerts that can be taken on, and another that is raised at a word. */
final class RecordedAlerts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> raised = new CopyOnWriteArrayList<>();
    private final Map<String, String> notes = new ConcurrentHashMap<>();
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();

    void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            acknowledge(exchange);
            return;
        }
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        if (query.contains("within=")) {
            Answers.json(exchange, 200, recorded("alerts-below.json").toString());
            return;
        }
        boolean over = query.contains("stage=cleared");
        ObjectNode page = recorded(over ? "alerts-cleared.json" : "alerts.json");
        ArrayNode alerts = page.withArray("items");
        if (!over) {
            alerts.addAll(new ArrayList<>(raised));
        }
        alerts.forEach(alert -> {
            String note = notes.get(alert.path("id").asText());
            if (note != null) {
                ((ObjectNode) alert)
                        .put("stage", "acknowledged")
                        .put("note", note)
                        .put("acknowledgedAt", "2007-03-31T02:00:00Z");
            }
        });
        Answers.json(exchange, 200, page.toString());
    }

    private void acknowledge(HttpExchange exchange) throws IOException {
        boolean asAsked = exchange.getRequestHeaders().containsKey("Idempotency-Key")
                && "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-Match"));
        if (!asAsked) {
            Answers.json(exchange, 428, "{}");
            return;
        }
        String id = exchange.getRequestURI().getPath().split("/")[3];
        notes.put(id, JSON.readTree(Answers.body(exchange)).path("note").asText());
        Answers.json(exchange, 200, "{}");
    }

    /** An event stream that stays open until the browser leaves it. */
    void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream listener = exchange.getResponseBody();
        listener.write("id: 1\n:\n\n".getBytes(StandardCharsets.UTF_8));
        listener.flush();
        listeners.add(listener);
    }

    void raise(HttpExchange exchange) throws IOException {
        ObjectNode alert = recorded("alert-raised.json");
        raised.add(alert);
        tell("id: 2\nevent: alert.raised\ndata: %s\n\n".formatted(alert));
        Answers.json(exchange, 200, "{}");
    }

    /** A stream over which nothing comes for long counts as broken off. */
    void giveSignOfLife() {
        tell(":\n\n");
    }

    private synchronized void tell(String frame) {
        for (OutputStream listener : listeners) {
            try {
                listener.write(frame.getBytes(StandardCharsets.UTF_8));
                listener.flush();
            } catch (IOException left) {
                listeners.remove(listener);
            }
        }
    }

    /** Every stream ends. */
    synchronized void silence(HttpExchange exchange) throws IOException {
        for (OutputStream listener : listeners) {
            listeners.remove(listener);
            listener.close();
        }
        Answers.json(exchange, 200, "{}");
    }

    private static ObjectNode recorded(String file) throws IOException {
        return (ObjectNode) JSON.readTree(RecordedGateway.resource("dashboard/" + file));
    }
}
