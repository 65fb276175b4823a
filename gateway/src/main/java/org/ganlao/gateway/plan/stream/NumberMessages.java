package org.ganlao.gateway.plan.stream;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ganlao.gateway.plan.freshness.FreshnessRepository;

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
    private volatile String sheet = "";

    NumberMessages(MessageRepository repository, FreshnessRepository freshness, StreamConfig config, Clock clock) {
        this.repository = repository;
        this.freshness = freshness;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void number() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean moved = moved(now);
        if ((moved || repository.anyWaiting()) && repository.holdNumbering()) {
            repository.number();
            if (moved) {
                repository.hint(sheet, now, now.minus(config.hintEvery()));
            }
        }
    }

    @Scheduled(identity = "live-messages-prune", every = "10m", delayed = "1m")
    void prune() {
        repository.prune(clock.instant().minus(config.keep()));
    }

    /** Asked so seldom that what follows closely becomes one hint. */
    private boolean moved(Instant now) {
        if (now.isBefore(looked.plus(config.hintEvery()))) {
            return false;
        }
        looked = now;
        String current = freshness.changeMark().toString();
        boolean moved = !current.equals(sheet);
        sheet = current;
        return moved;
    }
}
