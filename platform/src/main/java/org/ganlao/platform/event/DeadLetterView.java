package org.ganlao.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A record set aside, without its payload, which may hold anything.
 *
 * @param reason why it could not be handled
 * @param decision why it was discarded
 */
public record DeadLetterView(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        String reason,
        Instant failedAt,
        String state,
        String decidedBy,
        Instant decidedAt,
        String decision) {}
