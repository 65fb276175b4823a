package org.ganlao.gateway.plan.figure.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ganlao.gateway.plan.counting.freshness.ChangeMark;
import org.ganlao.gateway.plan.counting.past.PastQuestions;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.figure.kept.KnownNow;
import org.ganlao.gateway.plan.figure.kept.Shelf;
import org.ganlao.gateway.plan.figure.lastyear.ReadLastYear;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTargets;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Works sheets out, and keeps those of what is known now for as long as no total has changed. While facts stream in, one
 * caller at a time works out the next sheet and the others get the one before. What was known at an instant is told as of
 * that instant's day, is worked out once for all who ask at the same time, and is kept for a while once it is settled.
 */
@Singleton
class ProgressSheets {

    private static final int MOST_PAST = 8;
    private static final Duration PAST_KEPT = Duration.ofMinutes(10);

    private final Catalogue catalogue;
    private final TotalsRepository totals;
    private final RegionalTargets targets;
    private final ReadLastYear lastYear;
    private final PastQuestions questions;
    private final KnownNow now;
    private final RegionTree tree;
    private final BusinessClock today;
    private final Cache<Past, KnownSheet> past = Caffeine.newBuilder()
            .maximumSize(MOST_PAST)
            .expireAfterWrite(PAST_KEPT)
            .build();
    private final Map<Key, Shelf<KnownSheet>> shelves = new ConcurrentHashMap<>();

    ProgressSheets(
            Catalogue catalogue,
            TotalsRepository totals,
            RegionalTargets targets,
            ReadLastYear lastYear,
            PastQuestions questions,
            KnownNow now,
            RegionTree tree,
            BusinessClock today) {
        this.catalogue = catalogue;
        this.totals = totals;
        this.targets = targets;
        this.lastYear = lastYear;
        this.questions = questions;
        this.now = now;
        this.tree = tree;
        this.today = today;
    }

    private record Key(String plan, YearMonth month) {}

    /**
     * @param builtAt by a rebuild, which may mend what was told
     * @param set revisions and statements: one that an instance with a slower clock makes now may be known from before the instant
     */
    private record Past(Key key, Instant asOf, LocalDate day, Instant builtAt, long set) {}

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
            return past(plan, month, asOf.get());
        }
        return shelves.computeIfAbsent(new Key(plan.id(), month), key -> new Shelf<>())
                .latest(
                        kept -> now.isRecent(kept.known()),
                        kept -> now.isBearable(kept.known()),
                        before -> next(plan, month, before));
    }

    private KnownSheet past(Plan plan, YearMonth month, Instant asOf) {
        Known known = now.anew();
        LocalDate day = dayOf(asOf);
        ChangeMark mark = known.state().mark();
        Past question = new Past(new Key(plan.id(), month), asOf, day, mark.builtAt(), mark.set());
        KnownSheet kept = past.getIfPresent(question);
        KnownSheet told = kept != null
                ? kept
                : questions.ask(() ->
                        past.get(question, asked -> new KnownSheet(asOf, known, asOf(plan, month, day, asOf))));
        if (told.isProvisional()) {
            past.asMap().remove(question, told);
            return told;
        }
        return new KnownSheet(asOf, known, told.sheet());
    }

    /** The business day on which that was known; what is to come is seen from today. */
    private LocalDate dayOf(Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, BusinessClock.ZONE);
        LocalDate now = today.today();
        return day.isBefore(now) ? day : now;
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

    private ProgressSheet asOf(Plan plan, YearMonth month, LocalDate day, Instant asOf) {
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
