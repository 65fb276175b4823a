package org.ganlao.gateway.plan.oversight.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * A program of a region that sends facts, from its registration to the end of it.
 *
 * @param client what its tokens say (claim {@code azp})
 * @param region whose facts, and those of all below, it sends
 * @param facts each as {@code domain.fact}
 * @param reportsEvery how long it may be silent
 * @param endedAt null while it is registered, with person and reason
 */
record ExchangeSystem(
        UUID id,
        int version,
        String client,
        String region,
        String name,
        Set<String> facts,
        Duration reportsEvery,
        Origin origin,
        String registeredBy,
        Instant registeredAt,
        String endedBy,
        Instant endedAt,
        String endReason) {

    ExchangeSystem {
        facts = Set.copyOf(facts);
    }

    ExchangeSystem ended(String by, Instant at, String why) {
        if (endedAt != null) {
            throw new Rejection(ExchangeRefusal.SYSTEM_ENDED);
        }
        return new ExchangeSystem(
                id,
                version + 1,
                client,
                region,
                name,
                facts,
                reportsEvery,
                origin,
                registeredBy,
                registeredAt,
                by,
                at,
                why);
    }

    /** Whether it has been silent for longer than it may be, counted from its registration where it never reported. */
    boolean isSilent(Instant lastReported, Instant now) {
        Instant since = lastReported == null || lastReported.isBefore(registeredAt) ? registeredAt : lastReported;
        return endedAt == null && since.plus(reportsEvery).isBefore(now);
    }
}
