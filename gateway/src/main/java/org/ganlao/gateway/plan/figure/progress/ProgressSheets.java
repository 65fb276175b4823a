package org.ganlao.gateway.plan.figure.progress;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.figure.kept.KnownNow;
import org.ganlao.gateway.plan.figure.kept.Shelf;
import org.ganlao.gateway.plan.figure.lastyear.ReadLastYear;
import org.ganlao.gateway.plan.target.catalogue.Catalogue;
import org.ganlao.gateway.plan.target.catalogue.Plan;
import org.ganlao.gateway.plan.target.decomposition.RegionalTargets;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Works sheets out, and keeps those of what is known now for as long as no total has changed. While facts stream in, one
 * caller at a time works out the next sheet and the others get the one before.
 */
@Singleton
class ProgressSheets {

    private final Catalogue catalogue;
    private final TotalsRepository totals;
    private final RegionalTargets targets;
    private final ReadLastYear lastYear;
    private final KnownNow now;
    private final RegionTree tree;
    private final BusinessClock today;
    private final Map<Key, Shelf<KnownSheet>> shelves = new ConcurrentHashMap<>();

    ProgressSheets(
            Catalogue catalogue,
            TotalsRepository totals,
            RegionalTargets targets,
            ReadLastYear lastYear,
            KnownNow now,
            RegionTree tree,
            BusinessClock today) {
        this.catalogue = catalogue;
        this.totals = totals;
        this.targets = targets;
        this.lastYear = lastYear;
        this.now = now;
        this.tree = tree;
        this.today = today;
    }

    private record Key(String plan, YearMonth month) {}

    /**
     * A sheet and the instant whose knowledge it holds.
     *
     * @param known looked up just before the totals: what it calls settled is in them
     */
    record KnownSheet(Instant at, Known known, ProgressSheet sheet) {

        boolean isProvisional() {
            return known.fresh().isProvisional(at);
        }
    }

    KnownSheet sheet(Plan plan, YearMonth month, Optional<Instant> asOf) {
        if (asOf.isPresent()) {
            return new KnownSheet(asOf.get(), now.anew(), asOf(plan, month, asOf.get()));
        }
        return shelves.computeIfAbsent(new Key(plan.id(), month), key -> new Shelf<>())
                .latest(
                        kept -> now.isRecent(kept.known()),
                        kept -> now.isBearable(kept.known()),
                        before -> next(plan, month, before));
    }

    private KnownSheet next(Plan plan, YearMonth month, KnownSheet before) {
        Known known = now.anew();
        if (before != null && before.known().state().equals(known.state())) {
            return new KnownSheet(known.at(), known, before.sheet());
        }
        LocalDate day = today.today();
        Knowledge knowledge = new Knowledge(
                totals.latest(plan.year(), month, known.fresh()),
                targets.at(plan, month, null),
                lastYear.before(plan, lastYears(plan, month, day), Optional.empty()));
        ProgressSheet sheet = sheet(plan, month, day, knowledge, before == null ? null : before.sheet());
        return new KnownSheet(known.at(), known, sheet);
    }

    private ProgressSheet asOf(Plan plan, YearMonth month, Instant asOf) {
        LocalDate day = today.today();
        Optional<Instant> then = Optional.of(asOf);
        Knowledge knowledge = new Knowledge(
                totals.rollUps(plan.year(), List.of(month), catalogue.measures().keySet(), then)
                        .get(month),
                targets.at(plan, month, asOf),
                lastYear.before(plan, lastYears(plan, month, day), then));
        return sheet(plan, month, day, knowledge, null);
    }

    private ProgressSheet sheet(Plan plan, YearMonth month, LocalDate day, Knowledge knowledge, ProgressSheet before) {
        return new ProgressSheet(catalogue, plan, month, day, knowledge, tree.all(plan.lastDay()), before);
    }

    private static Set<YearMonth> lastYears(Plan plan, YearMonth month, LocalDate day) {
        Set<YearMonth> months = SamePeriod.of(month, day).months();
        months.add(ProgressSheet.endOfLastYear(plan));
        return Set.copyOf(months);
    }
}
