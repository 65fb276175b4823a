package org.ganlao.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Waiting;
import org.ganlao.systemtests.faults.FaultyLine.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gateway, set as usual, whose lines to the services go wrong: what callers are told, and that each service fails alone. */
@Order(4)
@ExtendWith(PlatformExtension.class)
@Timeout(300)
class ServiceFaultsIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** Failures in a row that open a circuit, {@code ganlao.front-door.breaker.failures}. */
    private static final int OPENS_CIRCUIT = 5;

    private static final String CONFIGURATION = "/dashboard/config";
    private static final int ROUNDS = 3;
    private static final int AS_USUAL = 10;

    private static final Told TIMED_OUT = new Told(504, "gateway-timeout");
    private static final Told AWAY = new Told(503, "service-unavailable");
    private static final Map<State, Told> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put(State.CUT, AWAY);
        TOLD.put(State.RESETTING, new Told(502, "bad-gateway"));
        TOLD.put(State.GARBLED, new Told(502, "bad-gateway"));
    }

    private static final ExecutorService callers = Executors.newCachedThreadPool();
    private static FaultyGateway gateway;

    /** What callers hear of a fault. */
    private record Told(int status, String code) {}

    @BeforeAll
    static void open(Platform platform) {
        gateway = new FaultyGateway(platform, Reads.SERVICES);
        gateway.awaitReady();
        Reads.SERVICES.forEach(part -> Reads.awaitAnswer(client(), part));
    }

    @AfterAll
    static void close() {
        gateway.close();
        callers.shutdownNow();
    }

    @Test
    void a_service_that_fails_is_told_as_what_it_is_and_fails_alone() {
        for (Part part : Reads.SERVICES) {
            TOLD.forEach((fault, told) -> {
                gateway.lineTo(part).becomes(fault);
                CompletableFuture<Answer> failing = ask(part);
                others(part).forEach(ServiceFaultsIT::answersAtOnce);
                isTold(told, part, failing.join());
                gateway.lineTo(part).becomes(State.WELL);
                Reads.awaitAnswer(client(), part);
            });
        }
    }

    /**
     * With the patience that is usual, 20 s for a read. Each service is slow in turn, for as long as the others are looked at;
     * its callers wait side by side with those of the others, so that all of it takes one patience.
     */
    @Test
    void a_service_that_answers_after_30_s_is_given_up_left_alone_for_a_while_and_found_well_again() {
        Duration usual = rounds(Reads.SERVICES);
        Instant began = Instant.now();
        Map<Part, List<CompletableFuture<Answer>>> waiting = new LinkedHashMap<>();
        for (Part part : Reads.SERVICES) {
            FaultyLine line = gateway.lineTo(part);
            line.becomes(State.SLOW);
            waiting.put(
                    part, Stream.generate(() -> ask(part)).limit(OPENS_CIRCUIT).toList());
            Waiting.upTo(AT_ONCE, "the requests to " + part + " are under way")
                    .until(() -> line.awaited() >= OPENS_CIRCUIT);
            Duration meanwhile = rounds(others(part));
            System.out.printf(
                    "While %s is slow, the others take %d ms; before, all took %d ms%n",
                    part, meanwhile.toMillis(), usual.toMillis());
            assertThat(meanwhile).isLessThan(usual.multipliedBy(AS_USUAL));
            line.becomes(State.WELL);
        }
        assertThat(waiting.values().stream().flatMap(List::stream)).noneMatch(CompletableFuture::isDone);

        waiting.forEach((part, asked) -> {
            asked.forEach(answer -> isTold(TIMED_OUT, part, answer.join()));
            Answer meanwhile = client().get(Reads.USER, Reads.PATHS.get(part));
            isTold(AWAY, part, meanwhile);
            assertThat(meanwhile.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .as("seconds until the circuit lets one try")
                    .isBetween(1L, 6L);
        });
        System.out.printf(
                "Given up after %d ms%n", Duration.between(began, Instant.now()).toMillis());
        Reads.SERVICES.forEach(part -> Reads.awaitAnswer(client(), part));
    }

    private static Client client() {
        return gateway.client();
    }

    private static CompletableFuture<Answer> ask(Part part) {
        return CompletableFuture.supplyAsync(() -> client().get(Reads.USER, Reads.PATHS.get(part)), callers);
    }

    private static List<Part> others(Part part) {
        return Reads.SERVICES.stream().filter(other -> other != part).toList();
    }

    private static void answersAtOnce(Part part) {
        Instant asked = Instant.now();
        client().get(Reads.USER, Reads.PATHS.get(part)).expect(200);
        assertThat(Duration.between(asked, Instant.now())).as("%s", part).isLessThan(AT_ONCE);
    }

    /** How long some reads of these services and of the gateway itself take. */
    private static Duration rounds(List<Part> parts) {
        Instant began = Instant.now();
        for (int i = 0; i < ROUNDS; i++) {
            parts.forEach(
                    part -> client().get(Reads.USER, Reads.PATHS.get(part)).expect(200));
            client().get(Reads.USER, Reads.PROGRESS).expect(200);
            client().get(Reads.USER, CONFIGURATION).expect(200);
        }
        return Duration.between(began, Instant.now());
    }

    /** Who would only have to wait is told for how long; where nobody knows what was done, that is what is told. */
    private static void isTold(Told told, Part part, Answer answer) {
        answer.expect(told.status());
        assertThat(answer.json().path("code").asText()).isEqualTo(told.code());
        assertThat(answer.json().path("detail").asText()).startsWith("The service " + Reads.name(part) + " ");
        assertThat(answer.json().path("source").asText()).startsWith("RFC 9110 §15.6.");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(told.status() == 503);
    }
}
