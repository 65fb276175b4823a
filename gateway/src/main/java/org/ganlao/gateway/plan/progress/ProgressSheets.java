package org.ganlao.gateway.plan.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.decomposition.RegionalTargets;
import org.ganlao.gateway.plan.freshness.ChangeMark;
import org.ganlao.gateway.plan.freshness.Freshness;
import org.ganlao.gateway.plan.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.lastyear.ReadLastYear;
import org.ganlao.gateway.plan.total.RegionRollUp;
import org.ganlao.gateway.plan.total.TotalsRepository;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Works sheets out, and keeps those of what is known now for as long as no total has changed. While facts stream in, one
 * caller at a time works out the next sheet and the others get the one before, which is hardly older than {@link
 * #STALE}.
 */
@Singleton
class ProgressSheets {

    private static final Duration STALE = Duration.ofMillis(250);

    private final Catalogue catalogue;
    private final TotalsRepository totals;
    private final RegionalTargets targets;
    private final ReadLastYear lastYear;
    private final FreshnessRepository freshness;
    private final RegionTree tree;
    private final BusinessClock today;
    private final Clock clock;
    private final Map<Key, Shelf> shelves = new ConcurrentHashMap<>();

    ProgressSheets(
            Catalogue catalogue,
            TotalsRepository totals,
            RegionalTargets targets,
            ReadLastYear lastYear,
            FreshnessRepository freshness,
            RegionTree tree,
            BusinessClock today,
            Clock clock) {
        this.catalogue = catalogue;
        this.totals = totals;
        this.targets = targets;
        this.lastYear = lastYear;
        this.freshness = freshness;
        this.tree = tree;
        this.today = today;
        this.clock = clock;
    }

    private record Key(String plan, YearMonth month) {}

    /**
     * A sheet and the instant whose knowledge it holds.
     *
     * @param day business day that it was worked out on
     * @param fresh how fresh the totals were, looked up just before them: what it calls settled is in them
     * @param mark state of the totals; null of an instant in the past
     */
    record KnownSheet(Instant at, LocalDate day, Freshness fresh, ChangeMark mark, ProgressSheet sheet) {

        KnownSheet stillTrue(Instant later, Freshness then) {
            return new KnownSheet(later, day, then, mark, sheet);
        }

        boolean isProvisional() {
            return fresh.isProvisional(at);
        }
    }

    /** Holds the latest sheet of its key. */
    private static final class Shelf {

        private final ReentrantLock working = new ReentrantLock();
        private volatile KnownSheet kept;
    }

    KnownSheet sheet(Plan plan, YearMonth month, Optional<Instant> asOf) {
        if (asOf.isPresent()) {
            Freshness fresh = freshness.now();
            return new KnownSheet(asOf.get(), today.today(), fresh, null, workOut(plan, month, asOf));
        }
        Shelf shelf = shelves.computeIfAbsent(new Key(plan.id(), month), key -> new Shelf());
        KnownSheet before = shelf.kept;
        if (before != null && !shelf.working.tryLock()) {
            return before;
        }
        if (before == null) {
            shelf.working.lock();
        }
        try {
            shelf.kept = current(plan, month, shelf.kept);
            return shelf.kept;
        } finally {
            shelf.working.unlock();
        }
    }

    /** Freshness and mark are read before the totals: what changes in between is seen again by the next look. */
    private KnownSheet current(Plan plan, YearMonth month, KnownSheet before) {
        Instant now = clock.instant();
        LocalDate day = today.today();
        boolean sameDay = before != null && before.day().equals(day);
        if (sameDay && now.isBefore(before.at().plus(STALE))) {
            return before;
        }
        Freshness fresh = freshness.now();
        ChangeMark mark = freshness.changeMark();
        if (sameDay && before.mark().equals(mark)) {
            return before.stillTrue(now, fresh);
        }
        return new KnownSheet(now, day, fresh, mark, workOut(plan, month, Optional.empty()));
    }

    private ProgressSheet workOut(Plan plan, YearMonth month, Optional<Instant> asOf) {
        LocalDate day = today.today();
        return new ProgressSheet(catalogue, plan, month, day, known(plan, month, day, asOf), tree.all(plan.lastDay()));
    }

    private Knowledge known(Plan plan, YearMonth month, LocalDate day, Optional<Instant> asOf) {
        Map<YearMonth, RegionRollUp> sums =
                totals.rollUps(plan.year(), List.of(month), catalogue.measures().keySet(), asOf);
        Set<YearMonth> lastYears = SamePeriod.of(month, day).months();
        lastYears.add(ProgressSheet.endOfLastYear(plan));
        return new Knowledge(
                sums.get(month),
                targets.at(plan, month, asOf.orElse(null)),
                lastYear.before(plan, Set.copyOf(lastYears), asOf));
    }
}
