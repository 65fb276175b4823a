package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Status lists as they were signed last, kept for as long as whoever has read them may keep them: anybody may ask for them, and each
 * signature opens the private key. A change that is made here is in them at once, one that another instance makes at the end of that time.
 */
@ApplicationScoped
class SignedLists {

    static final Duration KEPT = Duration.ofSeconds(60);

    private final Map<String, Kept> lists = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    SignedLists(Clock clock) {
        this.clock = clock;
    }

    /** @param asOf number of the changes that had been made when it was begun */
    private record Kept(String signed, Instant until, long asOf) {}

    String at(String address, Supplier<String> signing) {
        Instant now = clock.instant();
        long asOf = changes.get();
        Kept kept = lists.get(address);
        if (kept == null || kept.asOf() != asOf || !now.isBefore(kept.until())) {
            kept = new Kept(signing.get(), now.plus(KEPT), asOf);
            lists.put(address, kept);
        }
        return kept.signed();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatusListsChanged change) {
        changes.incrementAndGet();
    }
}
