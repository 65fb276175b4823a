package org.ganlao.gateway.plan.targets.decomposition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.time.BusinessClock;

/**
 * Which target a region has. Two times: a day of business, from which on a revision holds, and an instant of knowledge, at
 * which it was approved.
 */
@ApplicationScoped
public class RegionalTargets {

    private static final int KEPT = 100;

    private final DecompositionRepository repository;
    private final BusinessClock today;
    private final Cache<Key, TargetsInForce> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    RegionalTargets(DecompositionRepository repository, BusinessClock today) {
        this.repository = repository;
        this.today = today;
    }

    /** What is known of a plan up to a revision never changes. */
    private record Key(String plan, int revision, LocalDate day) {}

    /**
     * The targets of an indicator by region, as they hold today.
     *
     * @param asOf known then; null: now
     */
    public Map<String, RegionalTarget> of(Plan plan, String indicator, Instant asOf) {
        return on(plan, day(plan), asOf).of(indicator);
    }

    /**
     * The latest revision of a plan, 0 while nothing was split.
     *
     * @param asOf known then; null: now
     */
    public int revision(Plan plan, Instant asOf) {
        return repository.revision(plan.id(), asOf);
    }

    /**
     * The targets of all indicators as they hold on a day.
     *
     * @param asOf known then; null: now
     */
    public TargetsInForce on(Plan plan, LocalDate day, Instant asOf) {
        return on(plan, day, revision(plan, asOf));
    }

    private TargetsInForce on(Plan plan, LocalDate day, int revision) {
        return known.get(
                new Key(plan.id(), revision, day),
                key -> TargetsInForce.on(
                        day,
                        plan,
                        revision,
                        repository.splits(plan.id(), revision),
                        repository.phasings(plan.id(), revision)));
    }

    /**
     * The targets of all indicators as they hold at the end of a month, or today while it lasts.
     *
     * @param asOf known then; null: now
     */
    public TargetsInForce at(Plan plan, YearMonth month, Instant asOf) {
        return on(plan, day(plan, month), asOf);
    }

    /** The same of several months, by one revision. */
    public Map<YearMonth, TargetsInForce> at(Plan plan, Collection<YearMonth> months, Instant asOf) {
        int revision = revision(plan, asOf);
        return months.stream()
                .collect(Collectors.toMap(Function.identity(), month -> on(plan, day(plan, month), revision)));
    }

    private LocalDate day(Plan plan, YearMonth month) {
        LocalDate monthEnd = month.atEndOfMonth();
        LocalDate day = day(plan);
        return day.isBefore(monthEnd) ? day : monthEnd;
    }

    /** Today, or the nearest day of the plan. */
    LocalDate day(Plan plan) {
        LocalDate now = today.today();
        if (now.isBefore(plan.firstDay())) {
            return plan.firstDay();
        }
        return now.isAfter(plan.lastDay()) ? plan.lastDay() : now;
    }
}
