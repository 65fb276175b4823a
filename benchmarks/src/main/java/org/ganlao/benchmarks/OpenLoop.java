package org.ganlao.benchmarks;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * So many requests a second, each at its time, whether those before it have been answered or not; wrk waits for answers,
 * and a slow service would lighten its own load. Latencies count from the time at which a request was due.
 */
final class OpenLoop {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    /** A service that leaves so many unanswered does not keep up and is sent no more. */
    private static final int MOST_UNANSWERED = 2_000;

    private static final int UNANSWERED_IN_WARM_UP = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long nanosBetween;
    private final IntFunction<HttpRequest.Builder> requests;
    private final Predicate<HttpResponse<String>> good;
    private int told;

    /**
     * @param requests by their number
     * @param good any other answer ends the run
     */
    OpenLoop(int perSecond, IntFunction<HttpRequest.Builder> requests, Predicate<HttpResponse<String>> good) {
        this.nanosBetween = 1_000_000_000L / perSecond;
        this.requests = requests;
        this.good = good;
    }

    /** So long. */
    static BooleanSupplier during(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    /** Goes on with the numbers where the last call ended; returns when the last answer is there. */
    Latencies whilst(BooleanSupplier going) {
        return send(going, MOST_UNANSWERED, Semaphore::tryAcquire);
    }

    /**
     * The same at most at this rate: a cold service is waited for.
     *
     * @return how many were answered a second
     */
    double warmUp(BooleanSupplier going) {
        long begun = System.nanoTime();
        Latencies answered = send(going, UNANSWERED_IN_WARM_UP, unanswered -> {
            unanswered.acquireUninterruptibly();
            return true;
        });
        return answered.count() * 1e9 / (System.nanoTime() - begun);
    }

    private Latencies send(BooleanSupplier going, int most, Predicate<Semaphore> turn) {
        Semaphore unanswered = new Semaphore(most);
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        List<CompletableFuture<Latencies.Latency>> answers = new ArrayList<>();
        boolean keptUp = true;
        long due = System.nanoTime();
        while (keptUp && going.getAsBoolean() && failure.get() == null) {
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            keptUp = turn.test(unanswered);
            if (keptUp) {
                answers.add(send(told++, due).whenComplete((latency, e) -> {
                    unanswered.release();
                    if (e != null) {
                        failure.compareAndSet(null, new IllegalStateException(e));
                    }
                }));
                due += nanosBetween;
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return Latencies.of(answers.stream().map(CompletableFuture::join).toList(), keptUp);
    }

    private CompletableFuture<Latencies.Latency> send(int number, long due) {
        HttpRequest request = requests.apply(number).timeout(TIMEOUT).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(answer -> {
            long answered = System.nanoTime();
            if (!good.test(answer)) {
                throw new IllegalStateException(
                        answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return new Latencies.Latency(number, answered - due);
        });
    }
}
