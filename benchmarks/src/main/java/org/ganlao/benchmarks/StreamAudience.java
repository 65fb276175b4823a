package org.ganlao.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that hold a stream of live messages open, on few threads, each over a connection of its own. */
final class StreamAudience implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Client> clients = new ArrayList<>();

    private StreamAudience() {}

    /** Returns when all of them listen. */
    static StreamAudience of(String address, String token, int size) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        StreamAudience audience = new StreamAudience();
        for (int i = 0; i < size; i++) {
            Client client = new Client();
            audience.clients.add(client);
            http.<Void>sendAsync(request, answer -> {
                if (answer.statusCode() != 200) {
                    client.ended = true;
                }
                return BodyHandlers.fromLineSubscriber(client).apply(answer);
            });
        }
        for (Client client : audience.clients) {
            client.opened.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        return audience;
    }

    /** How many are still connected. */
    long listening() {
        return clients.stream().filter(client -> !client.ended).count();
    }

    /** Hints that figures moved, as the client that heard fewest of them heard. */
    int hintsHeardByEach() {
        return clients.stream().mapToInt(client -> client.hints.get()).min().orElse(0);
    }

    @Override
    public void close() {
        clients.forEach(client -> client.subscription.cancel());
    }

    private static final class Client implements Flow.Subscriber<String> {

        private final CompletableFuture<Void> opened = new CompletableFuture<>();
        private final AtomicInteger hints = new AtomicInteger();
        private volatile Flow.Subscription subscription;
        private volatile boolean ended;

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            begun.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event:") && line.endsWith("stream.opened")) {
                opened.complete(null);
            } else if (line.startsWith("event:") && line.endsWith("progress.moved")) {
                hints.incrementAndGet();
            }
        }

        @Override
        public void onError(Throwable failure) {
            ended = true;
            opened.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            ended = true;
            opened.completeExceptionally(new IllegalStateException("the stream ended"));
        }
    }
}
