package org.ganlao.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** One part is away or asleep: what callers are told, what goes on, and how old the figures say they are. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class FaultsIT {

    /** What a service told before it fell asleep has arrived after so long. */
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    @Test
    @Timeout(300)
    void while_a_service_sleeps_the_plan_says_how_old_its_figures_are(Platform platform) {
        PlanFigures plan = platform.plan();
        for (Part part : Reads.SERVICES) {
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
        // Keycloak has the same database: nobody gets a token while it is away.
        TokenHolder caller = new TokenHolder(
                platform.stack().address(Part.GATEWAY),
                platform.stack().accessTokens().of(Reads.USER));
        platform.kill(Part.POSTGRES);
        try {
            for (String path : Reads.PATHS.values()) {
                isUnavailable(caller.get(path));
            }
            isUnavailable(caller.get("/v1/reconciliations"));
        } finally {
            platform.startAgain(Part.POSTGRES);
        }
        Reads.SERVICES.forEach(part -> Reads.awaitAnswer(client, part));
        platform.plan().awaitSettled();
        assertThat(progress(client).path("rows")).isEqualTo(before.path("rows"));
    }

    @Test
    @Timeout(300)
    void while_keycloak_is_away_known_keys_go_on_and_an_unknown_one_is_a_503_until_it_is_back(Platform platform) {
        String gateway = platform.stack().address(Part.GATEWAY);
        TokenHolder known =
                new TokenHolder(gateway, platform.stack().accessTokens().of(Reads.USER));
        TokenHolder stranger =
                TokenHolder.stranger(gateway, platform.stack().address(Part.KEYCLOAK) + "/realms/ganlao");
        Reads.PATHS.values().forEach(path -> known.get(path).expect(200));
        assertThat(stranger.get(Reads.PATHS.get(Part.SKILLS)).status()).isEqualTo(401);

        platform.kill(Part.KEYCLOAK);
        try {
            Waiting.upTo(Duration.ofSeconds(20), "an unknown key is no longer refused")
                    .until(() -> stranger.get(Reads.PROGRESS).status() == 503);
            for (String path : Reads.PATHS.values()) {
                known.get(path).expect(200);
                Answer unknown = stranger.get(path).expect(503);
                assertThat(unknown.headers().firstValue("Retry-After")).isPresent();
            }
            known.get(Reads.PROGRESS).expect(200);
            JsonNode page = BrowserScript.named("away.mjs").run(gateway);
            assertThat(page.path("says").asText()).contains("身份认证系统无法连接");
            assertThat(page.required("complaints")).isEmpty();
        } finally {
            platform.startAgain(Part.KEYCLOAK);
        }
        Waiting.upTo(Duration.ofSeconds(60), "an unknown key is refused again")
                .until(() -> stranger.get(Reads.PROGRESS).status() == 401);
    }

    private static JsonNode progress(Client client) {
        return client.get(Reads.USER, Reads.PROGRESS).expect(200).json();
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

    private static void isUnavailable(Answer answer) {
        assertThat(answer.expect(503).json().path("code").asText()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
