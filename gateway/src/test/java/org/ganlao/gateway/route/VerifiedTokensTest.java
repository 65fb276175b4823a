package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2007-03-31T08:00:00Z");

    private static final Caller PORTAL = Caller.of("portal", "its account");

    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_token_found_good_is_known_again() {
        tokens.remember("Bearer a", PORTAL, NOW.plusNanos(1));

        assertThat(tokens.caller("Bearer a")).contains(PORTAL);
        assertThat(tokens.caller("Bearer b")).isEmpty();
    }

    @Test
    void none_counts_from_its_end_on() {
        tokens.remember("Bearer a", PORTAL, NOW);

        assertThat(tokens.caller("Bearer a")).isEmpty();
    }
}
