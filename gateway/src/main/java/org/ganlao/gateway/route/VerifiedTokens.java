package org.ganlao.gateway.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens whose signature was found good a moment ago, so that a client who asks often is not verified every time. None
 * counts beyond its own end. The services behind verify every token themselves.
 */
final class VerifiedTokens {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int TOKENS_REMEMBERED = 10_000;

    private final Cache<String, Verified> tokens = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(TOKENS_REMEMBERED)
            .build();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** Whose a token is that is remembered and still good. */
    Optional<Caller> caller(String token) {
        return Optional.ofNullable(tokens.getIfPresent(token))
                .filter(verified -> clock.instant().isBefore(verified.expiresAt))
                .map(Verified::caller);
    }

    void remember(String token, Caller caller, Instant expiresAt) {
        tokens.put(token, new Verified(caller, expiresAt));
    }

    private record Verified(Caller caller, Instant expiresAt) {}
}
