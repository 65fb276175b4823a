package org.ganlao.gateway.plan.oversight.stream;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;

/**
 * Gives messages their place in the one order, by one instance at a time, and drops those that are old. Lock order: the
 * advisory lock, waiting messages, numbered ones, their state.
 */
@ApplicationScoped
class NumberMessages {

    private final MessageRepository repository;
    private final FreshnessRepository freshness;
    private final StreamConfig config;
    private final Clock clock;
    private volatile Instant looked = Instant.EPOCH;
    private volatile String hinted = "";

    NumberMessages(MessageRepository repository, FreshnessRepository freshness, StreamConfig config, Clock clock) {
        this.repository = repository;
        this.freshness = freshness;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void number() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String moved = moved(now);
        if ((moved != null || repository.anyWaiting()) && repository.holdNumbering()) {
            repository.number();
            if (moved != null && repository.hint(moved, now, now.minus(config.hintEvery()))) {
                hinted = moved;
            }
        }
    }

    @Scheduled(identity = "live-messages-prune", every = "10m", delayed = "1m")
    void prune() {
        repository.prune(clock.instant().minus(config.keep()));
    }

    /**
     * The state of the totals, if nobody is known to have been told of it; else null. Asked so seldom that what follows
     * closely becomes one hint.
     */
    private String moved(Instant now) {
        if (now.isBefore(looked.plus(config.hintEvery()))) {
            return null;
        }
        looked = now;
        String current = freshness.changeMark().toString();
        return current.equals(hinted) ? null : current;
    }
}
