package org.ganlao.gateway.route;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;

/** How many requests a client may still make: a token bucket each, refilled steadily over the period. */
final class ClientAllowance {

    private static final int CLIENTS_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> buckets;
    private final String policy;

    ClientAllowance(long requests, Duration period) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, period)
                .build();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS_REMEMBERED)
                .expireAfterAccess(period.multipliedBy(2))
                .build(client -> Bucket.builder().addLimit(bandwidth).build());
        this.policy = "\"client\";q=" + requests + ";w=" + period.toSeconds();
    }

    /** The value of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
    String policy() {
        return policy;
    }

    Verdict ask(String client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset()));
    }

    /** What it would be told, without counting. */
    Verdict look(String client) {
        EstimationProbe probe = buckets.get(client).estimateAbilityToConsume(1);
        return new Verdict(
                probe.canBeConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999L) / 1_000_000_000L;
    }

    /** Times are in seconds: {@code retryAfter} until one more request is allowed, {@code reset} until all are. */
    record Verdict(boolean allowed, long remaining, long retryAfter, long reset) {

        /** The value of {@code RateLimit}. */
        String header() {
            return "\"client\";r=" + remaining + ";t=" + reset;
        }
    }
}
