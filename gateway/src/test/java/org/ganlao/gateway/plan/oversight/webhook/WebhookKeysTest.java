package org.ganlao.gateway.plan.oversight.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookState;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.DataCipher;
import org.ganlao.platform.personal.Sealed;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookKeysTest {

    @Inject
    Sql sql;

    @Inject
    WebhookRepository repository;

    @Inject
    WebhookSecrets secrets;

    @Inject
    DataCipher cipher;

    @Test
    void secrets_of_an_older_key_are_sealed_anew_and_stay_the_same() {
        // Given
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Webhook ended = new Webhook(
                new Webhook.Wish(
                        id, "keys-" + id, "1", URI.create("https://stats.example.org/"), Set.of(), "360000", now),
                new Webhook.Progress(WebhookState.ENDED, 0, 0, now, now, 1));
        repository.insert(ended, secrets.seal(id, "former"));
        repository.rotate(id, secrets.seal(id, "current"), now, now.plusSeconds(60));
        List<Sealed> before = repository.secrets(id, now);
        WebhookKeys keys = new WebhookKeys(sql, new WebhookSecrets(cipher) {
            @Override
            String keyId() {
                return "another key than all rows have";
            }
        });

        // When
        int renewed = QuarkusTransaction.requiringNew().call(() -> keys.renew(1_000));

        // Then
        List<Sealed> after = repository.secrets(id, now);
        assertThat(renewed).isGreaterThanOrEqualTo(2);
        assertThat(after)
                .extracting(kept -> new String(secrets.open(id, kept), StandardCharsets.US_ASCII))
                .containsExactlyInAnyOrder("current", "former");
        assertThat(after.get(0).bytes()).isNotEqualTo(before.get(0).bytes());
        assertThat(QuarkusTransaction.requiringNew().call(() -> new WebhookKeys(sql, secrets).renew(1_000)))
                .isZero();
    }
}
