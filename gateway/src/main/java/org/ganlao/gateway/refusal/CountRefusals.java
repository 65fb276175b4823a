package org.ganlao.gateway.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ganlao.platform.time.BusinessClock;

/**
 * Counts in memory, because nobody waits for it: the counts of the last seconds are lost with a process that dies. There are no more
 * counts than programs times rules in a day.
 */
@ApplicationScoped
public class CountRefusals {

    private final Map<RefusalKey, RefusalTally> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    public CountRefusals(Clock clock) {
        this.clock = clock;
    }

    /** Returns at once. */
    public void count(String client, String service, int status, String rule) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        RefusalKey key = new RefusalKey(now.atZone(BusinessClock.ZONE).toLocalDate(), client, service, status, rule);
        add(key, new RefusalTally(1, now));
    }

    /** What was counted since the last time; each count is handed out once. */
    Map<RefusalKey, RefusalTally> take() {
        Map<RefusalKey, RefusalTally> taken = new HashMap<>();
        counts.keySet().forEach(key -> {
            RefusalTally tally = counts.remove(key);
            if (tally != null) {
                taken.put(key, tally);
            }
        });
        return taken;
    }

    void putBack(Map<RefusalKey, RefusalTally> taken) {
        taken.forEach(this::add);
    }

    private void add(RefusalKey key, RefusalTally tally) {
        counts.merge(key, tally, RefusalTally::and);
    }
}
