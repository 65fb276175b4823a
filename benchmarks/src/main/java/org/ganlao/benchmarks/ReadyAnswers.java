package org.ganlao.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An HTTP server of the gateway's kind (Vert.x) that looks nothing up: {@code /serialised} writes ready records as JSON for
 * each request, {@code /constant} sends the same bytes each time.
 */
final class ReadyAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadyAnswers() {}

    public static void main(String[] arguments) throws Exception {
        byte[] answer = Files.readAllBytes(Path.of(arguments[0]));
        ReadyProgress ready = JSON.readValue(answer, ReadyProgress.class);
        int difference = Math.abs(JSON.writeValueAsBytes(ready).length - answer.length);
        if (difference > answer.length / 50) {
            throw new IllegalStateException("the records say less or more than the answer, by bytes: " + difference);
        }
        Buffer constant = Buffer.buffer(answer);
        Vertx vertx = Vertx.vertx();
        int port = vertx.createHttpServer()
                .requestHandler(request -> {
                    switch (request.path()) {
                        // like the gateway, which serialises on a worker thread
                        case "/serialised" ->
                            vertx.executeBlocking(() -> serialised(ready), false)
                                    .onSuccess(body -> send(request, body));
                        case "/constant" -> send(request, constant);
                        default -> request.response().setStatusCode(404).end();
                    }
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
        System.out.println(port);
    }

    private static Buffer serialised(ReadyProgress ready) throws JsonProcessingException {
        return Buffer.buffer(JSON.writeValueAsBytes(ready));
    }

    private static void send(HttpServerRequest request, Buffer body) {
        request.response().putHeader("content-type", "application/json").end(body);
    }
}
