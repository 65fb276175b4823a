package org.ganlao.skills.certification.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Counts the different values that were tried on each of many keys, for a while from the first one on. Beyond as many keys as are
 * remembered the oldest is forgotten, so that many others do not make it forget those on which much is tried now.
 */
final class Tries {

    private final InstantSource clock;
    private final int allowed;
    private final Duration within;
    private final int remembered;
    private final Map<String, Tried> tried = new ConcurrentHashMap<>();
    private final Queue<String> oldestFirst = new ConcurrentLinkedQueue<>();

    /** @param remembered keys at a time */
    Tries(InstantSource clock, int allowed, Duration within, int remembered) {
        this.clock = clock;
        this.allowed = allowed;
        this.within = within;
        this.remembered = remembered;
    }

    private record Tried(Instant until, long[] values) {

        Tried with(long value, int most) {
            if (values.length >= most || Arrays.stream(values).anyMatch(known -> known == value)) {
                return this;
            }
            long[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = value;
            return new Tried(until, more);
        }
    }

    boolean usedUp(String key) {
        Tried known = tried.get(key);
        return known != null
                && known.values().length >= allowed
                && clock.instant().isBefore(known.until());
    }

    void note(String key, long value) {
        Instant now = clock.instant();
        tried.compute(key, (same, known) -> {
            if (known == null) {
                oldestFirst.add(same);
            }
            return known == null || !now.isBefore(known.until())
                    ? new Tried(now.plus(within), new long[] {value})
                    : known.with(value, allowed);
        });
        if (tried.size() > remembered) {
            tried.remove(oldestFirst.remove());
        }
    }
}
