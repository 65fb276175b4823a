package org.ganlao.gateway.plan.figure.kept;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.platform.time.BusinessClock;

/** Looks up how far everything is known now. */
@Singleton
public class KnownNow {

    private static final Duration STALE = Duration.ofMillis(250);

    /** How old may be what is given to those who come while the next one is worked out. */
    private static final Duration UNBEARABLE = Duration.ofSeconds(2);

    private final FreshnessRepository freshness;
    private final BusinessClock today;
    private final Clock clock;
    private final Shelf<Known> shelf = new Shelf<>();

    public KnownNow(FreshnessRepository freshness, BusinessClock today, Clock clock) {
        this.freshness = freshness;
        this.today = today;
        this.clock = clock;
    }

    /** For who reads totals next: what changes in between is seen again by the next look. */
    public Known anew() {
        Instant at = clock.instant();
        return Known.of(at, today.today(), freshness.now(), freshness.changeMark());
    }

    /** Hardly older than {@link #STALE}. */
    public Known lately() {
        return shelf.latest(this::isRecent, this::isBearable, before -> anew());
    }

    public boolean isRecent(Known known) {
        return known.state().day().equals(today.today()) && age(known).compareTo(STALE) < 0;
    }

    public boolean isBearable(Known known) {
        return age(known).compareTo(UNBEARABLE) < 0;
    }

    /** Also of one that lies ahead, as it does after the clock was set back. */
    private Duration age(Known known) {
        return Duration.between(known.at(), clock.instant()).abs();
    }
}
