package org.ganlao.gateway.plan.oversight.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookState;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.StatesDocument;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2007-04-01T00:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(90));
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofMinutes(5));

    private enum Act {
        ARRIVE,
        FAIL_FOR_THE_LAST_TIME,
        LAPSE,
        ENABLE,
        END
    }

    @Test
    void every_state_and_act() {
        StatesDocument.of("gateway", Rejection.class, refused -> (Enum<?>) refused.refusal())
                .table("webhook", "webhook", WebhookState.class, Act.class)
                .where(state -> webhook(state, 10, 2), WebhookTest::act, Webhook::state);
    }

    @Test
    void each_failure_waits_longer_and_one_more_than_there_are_pauses_disables() {
        Webhook webhook = webhook(WebhookState.ACTIVE, 10, 0);
        webhook.failed(NOW, PAUSES);
        assertThat(webhook.progress().nextAttempt()).isEqualTo(NOW.plusSeconds(10));
        webhook.failed(NOW, PAUSES);
        assertThat(webhook.progress().nextAttempt()).isEqualTo(NOW.plusSeconds(300));
        assertThat(webhook.state()).isEqualTo(WebhookState.ACTIVE);
        webhook.failed(NOW, PAUSES);
        assertThat(webhook.state()).isEqualTo(WebhookState.DISABLED);
        assertThat(webhook.progress().position()).isEqualTo(10);
    }

    @Test
    void what_arrives_begins_the_count_of_failures_anew() {
        Webhook webhook = webhook(WebhookState.ACTIVE, 10, 2);
        webhook.arrived(12, NOW);
        assertThat(webhook.progress()).isEqualTo(new Webhook.Progress(WebhookState.ACTIVE, 12, 0, NOW, NOW, 1));
    }

    @Test
    void enabled_again_it_goes_on_where_it_stopped() {
        Webhook webhook = webhook(WebhookState.DISABLED, 10, 3);
        webhook.enable(NOW, LATER);
        assertThat(webhook.progress()).isEqualTo(new Webhook.Progress(WebhookState.ACTIVE, 10, 0, NOW, LATER, 2));
    }

    @Test
    void it_lapses_when_its_time_is_over_and_not_before() {
        Webhook webhook = webhook(WebhookState.ACTIVE, 10, 0);
        webhook.lapseIfDue(NOW.minusMillis(1));
        assertThat(webhook.state()).isEqualTo(WebhookState.ACTIVE);
        webhook.lapseIfDue(NOW);
        assertThat(webhook.progress()).isEqualTo(new Webhook.Progress(WebhookState.LAPSED, 10, 0, NOW, NOW, 2));
    }

    /** Reckoned by another implementation of HMAC. */
    @Test
    void a_signature_covers_time_and_body_and_is_made_with_every_valid_secret() {
        String signature = Signature.of(
                Instant.ofEpochSecond(1175385600),
                "{\"id\":7}".getBytes(StandardCharsets.UTF_8),
                List.of(
                        "whsec_test".getBytes(StandardCharsets.US_ASCII),
                        "whsec_former".getBytes(StandardCharsets.US_ASCII)));
        assertThat(signature)
                .isEqualTo("t=1175385600,v1=83367737c4f6b84a58a3e9ee8db8d951c0f9e761afbb3cb7177a281395b9c6b3,"
                        + "v1=a27a1500de3e1900c20000b0d7ef3adfe1a9d88c6e3eefa380d24d7cc01844e8");
    }

    private static Webhook webhook(WebhookState state, long position, int failures) {
        return new Webhook(
                new Webhook.Wish(
                        UUID.randomUUID(),
                        "stats",
                        "1",
                        URI.create("https://stats.example.org/"),
                        Set.of(),
                        "360000",
                        NOW),
                new Webhook.Progress(state, position, failures, NOW, NOW, 1));
    }

    private static void act(Act act, Webhook webhook) {
        switch (act) {
            case ARRIVE -> webhook.arrived(11, NOW);
            case FAIL_FOR_THE_LAST_TIME -> webhook.failed(NOW, PAUSES);
            case LAPSE -> webhook.lapseIfDue(NOW);
            case ENABLE -> webhook.enable(NOW, LATER);
            case END -> webhook.end();
        }
    }
}
