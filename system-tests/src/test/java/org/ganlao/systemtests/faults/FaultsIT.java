package org.ganlao.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.ServerProcess;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.PlanFigures;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Signals;
import org.ganlao.systemtests.Waiting;
import org.ganlao.systemtests.faults.FaultyLine.State;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** One part is away or asleep: what callers are told, what goes on, and how old the figures say they are. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class FaultsIT {

    private static final String SUPERVISOR = "supervisor.province";
    private static final String PROGRESS = "/v1/plans/2007/progress?indicator=new-urban-employment";
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** What a service told before it fell asleep has arrived after so long. */
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private static final Map<Part, String> READS = new LinkedHashMap<>();

    /** What callers hear of a fault. */
    private record Told(int status, String code) {}

    private static final Map<State, Told> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put(State.CUT, new Told(503, "unavailable"));
        TOLD.put(State.SILENT, new Told(504, "gateway-timeout"));
        TOLD.put(State.RESETTING, new Told(502, "bad-gateway"));
        TOLD.put(State.GARBLED, new Told(502, "bad-gateway"));
        READS.put(Part.EMPLOYMENT, "/api/employment/v1/placements?limit=1");
        READS.put(Part.INSURANCE, "/api/insurance/v1/employers?limit=1");
        READS.put(Part.SKILLS, "/api/skills/v1/institutions?limit=1");
        READS.put(Part.RIGHTS, "/api/rights/v1/contracts?limit=1");
    }

    @Test
    @Timeout(300)
    void a_service_that_fails_is_told_as_what_it_is_and_fails_alone(Platform platform) {
        try (FaultyGateway gateway = new FaultyGateway(platform, List.copyOf(READS.keySet()))) {
            gateway.awaitReady();
            READS.keySet().forEach(part -> awaitAnswer(gateway.client(), part));
            for (Part part : READS.keySet()) {
                TOLD.forEach((fault, told) -> {
                    gateway.lineTo(part).becomes(fault);
                    assertFailsAlone(gateway.client(), part, told);
                    gateway.lineTo(part).becomes(State.WELL);
                    awaitAnswer(gateway.client(), part);
                });
            }
        }
    }

    @Test
    @Timeout(300)
    void while_a_service_sleeps_the_plan_says_how_old_its_figures_are(Platform platform) {
        PlanFigures plan = platform.plan();
        for (Part part : READS.keySet()) {
            plan.awaitSettled();
            JsonNode before = progress(platform.frontDoor());
            ServerProcess asleep = platform.stack().find(part).orElseThrow();
            Signals.fallAsleep(asleep);
            Instant since = Instant.now();
            try {
                JsonNode later = progressAfter(platform.frontDoor(), since.plus(A_WHILE));

                assertThat(later.path("rows")).isEqualTo(before.path("rows"));
                assertThat(later.required("provisional").asBoolean()).isTrue();
                assertThat(Instant.parse(later.required("settledThrough").asText()))
                        .isBefore(since);
            } finally {
                Signals.wake(asleep);
            }
        }
        plan.awaitSettled();
    }

    @Test
    @Timeout(300)
    void while_the_database_is_away_callers_are_told_so_and_afterwards_everything_is_there(Platform platform) {
        Client client = platform.frontDoor();
        platform.plan().awaitSettled();
        JsonNode before = progress(client);
        platform.kill(Part.POSTGRES);
        try {
            for (String path : READS.values()) {
                isUnavailable(client.get(SUPERVISOR, path));
            }
            isUnavailable(client.get(SUPERVISOR, "/v1/reconciliations"));
        } finally {
            platform.startAgain(Part.POSTGRES);
        }
        READS.keySet().forEach(part -> awaitAnswer(client, part));
        platform.plan().awaitSettled();
        assertThat(progress(client).path("rows")).isEqualTo(before.path("rows"));
    }

    @Test
    @Timeout(300)
    void while_keycloak_is_away_known_keys_go_on_and_an_unknown_one_is_a_503_until_it_is_back(Platform platform) {
        String gateway = platform.stack().address(Part.GATEWAY);
        TokenHolder known =
                new TokenHolder(gateway, platform.stack().accessTokens().of(SUPERVISOR));
        TokenHolder stranger =
                TokenHolder.stranger(gateway, platform.stack().address(Part.KEYCLOAK) + "/realms/ganlao");
        READS.values().forEach(path -> known.get(path).expect(200));
        assertThat(stranger.get(READS.get(Part.SKILLS)).status()).isEqualTo(401);

        platform.kill(Part.KEYCLOAK);
        try {
            Waiting.upTo(Duration.ofSeconds(20), "an unknown key is no longer refused")
                    .until(() -> stranger.get(PROGRESS).status() == 503);
            for (String path : READS.values()) {
                known.get(path).expect(200);
                Answer unknown = stranger.get(path).expect(503);
                assertThat(unknown.headers().firstValue("Retry-After")).isPresent();
            }
            known.get(PROGRESS).expect(200);
            JsonNode page = BrowserScript.named("away.mjs").run(gateway);
            assertThat(page.path("says").asText()).contains("身份认证系统");
            assertThat(page.required("complaints")).isEmpty();
        } finally {
            platform.startAgain(Part.KEYCLOAK);
        }
        Waiting.upTo(Duration.ofSeconds(60), "an unknown key is refused again")
                .until(() -> stranger.get(PROGRESS).status() == 401);
    }

    private static JsonNode progress(Client client) {
        return client.get(SUPERVISOR, PROGRESS).expect(200).json();
    }

    /** The first answer that is as of then or later. */
    private static JsonNode progressAfter(Client client, Instant then) {
        AtomicReference<JsonNode> answer = new AtomicReference<>();
        Waiting.upTo(Duration.ofSeconds(20), "progress as of " + then).until(() -> {
            answer.set(progress(client));
            return !Instant.parse(answer.get().required("asOf").asText()).isBefore(then);
        });
        return answer.get();
    }

    private static void assertFailsAlone(Client client, Part part, Told told) {
        CompletableFuture<Answer> failing =
                CompletableFuture.supplyAsync(() -> client.get(SUPERVISOR, READS.get(part)));
        READS.forEach((other, path) -> {
            if (other != part) {
                Instant asked = Instant.now();
                client.get(SUPERVISOR, path).expect(200);
                assertThat(Duration.between(asked, Instant.now()))
                        .as("%s", other)
                        .isLessThan(AT_ONCE);
            }
        });
        Answer answer = failing.join().expect(told.status());
        assertThat(answer.json().path("code").asText()).isEqualTo(told.code());
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(told.status() == 503);
    }

    private static void isUnavailable(Answer answer) {
        assertThat(answer.expect(503).json().path("code").asText()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void awaitAnswer(Client client, Part part) {
        Waiting.upTo(Duration.ofSeconds(30), part + " answers")
                .until(() -> client.get(SUPERVISOR, READS.get(part)).status() == 200);
    }
}
