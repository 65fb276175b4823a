package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2007-03-31T08:00:00Z");

    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_token_found_good_is_known_again() {
        tokens.remember("Bearer a", "portal", NOW.plusNanos(1));

        assertThat(tokens.client("Bearer a")).contains("portal");
        assertThat(tokens.client("Bearer b")).isEmpty();
    }

    @Test
    void none_counts_from_its_end_on() {
        tokens.remember("Bearer a", "portal", NOW);

        assertThat(tokens.client("Bearer a")).isEmpty();
    }
}
