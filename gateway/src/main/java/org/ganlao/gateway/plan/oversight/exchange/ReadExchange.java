package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.Cells;
import org.ganlao.gateway.plan.oversight.exchange.ExchangeView.CityView;
import org.ganlao.gateway.plan.oversight.exchange.VolumeRepository.Sent;
import org.ganlao.gateway.plan.oversight.exchange.VolumeRepository.Volume;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.refusal.KeepRefusals;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Who sends data, and how fresh each figure is. A fixed number of questions to the database, whatever the number of systems. */
@Singleton
class ReadExchange {

    private final ExchangeRules rules = ExchangeRules.shipped();
    private final Plans plans;
    private final Catalogue catalogue;
    private final SystemRepository systems;
    private final VolumeRepository volumes;
    private final KeepRefusals refusals;
    private final Cells cells;
    private final RegionScope scope;
    private final RegionTree tree;
    private final BusinessClock today;
    private final Clock clock;

    ReadExchange(
            Plans plans,
            Catalogue catalogue,
            SystemRepository systems,
            VolumeRepository volumes,
            KeepRefusals refusals,
            Cells cells,
            RegionScope scope,
            RegionTree tree,
            BusinessClock today,
            Clock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.systems = systems;
        this.volumes = volumes;
        this.refusals = refusals;
        this.cells = cells;
        this.scope = scope;
        this.tree = tree;
        this.today = today;
        this.clock = clock;
    }

    /** Of the plan's cities and systems, those of the caller's own regions. */
    ExchangeView overview(String planId) {
        Plan plan = plans.plan(planId);
        Instant now = clock.instant();
        Set<String> own = scope.covered();
        LocalDate since = now.atZone(BusinessClock.ZONE).toLocalDate().minusDays(rules.volumeDays() - 1L);
        Map<String, Volume> byRegion = volumes.byRegion(since);
        Map<Sent, Volume> byClient = volumes.byClient(since);
        Map<String, Long> letters = volumes.openLetters();
        List<ExchangeSystem> registered = systems.living(own);
        Set<String> shared = systems.living().stream()
                .filter(system -> !own.contains(system.region()))
                .map(ExchangeSystem::client)
                .collect(Collectors.toSet());
        List<Region> cities = tree.children(plan.region(), plan.lastDay()).stream()
                .filter(region -> region.level() == RegionLevel.CITY && own.contains(region.code()))
                .toList();
        Map<String, BigDecimal> ratios = labourMarket(plan, cities);
        List<CityView> regions = cities.stream()
                .map(city -> city(city, registered, byRegion, byClient, ratios, now))
                .toList();
        return new ExchangeView(
                now,
                rules.connectedWithinHours(),
                rules.volumeDays(),
                (int) regions.stream().filter(CityView::connected).count(),
                regions.size(),
                regions,
                registered.stream()
                        .map(system -> SystemView.of(
                                system,
                                heard(system, byClient),
                                shared.contains(system.client()) ? null : letters.getOrDefault(system.client(), 0L),
                                now))
                        .toList(),
                volumes.unregistered(own, rules.people()),
                refused(since, own.contains(plan.region()), registered, shared));
    }

    /**
     * What was refused of the programs whose registrations are all the caller's, and with the whole province of unregistered ones.
     *
     * @param shared programs that are registered in other regions, too
     */
    private List<RefusedView> refused(
            LocalDate since, boolean all, List<ExchangeSystem> registered, Set<String> shared) {
        Set<String> known = registered.stream().map(ExchangeSystem::client).collect(Collectors.toSet());
        return refusals.since(since).stream()
                .filter(refused -> !rules.people().contains(refused.client()))
                .filter(refused -> !shared.contains(refused.client()) && (all || known.contains(refused.client())))
                .map(refused -> RefusedView.of(refused, known.contains(refused.client())))
                .toList();
    }

    /**
     * When the last fact behind each figure was recorded in a region or below.
     *
     * @param region null for the plan's own, or where the caller has not all of it, for the first of the caller's
     */
    List<FigureFreshnessView> figures(String planId, String region) {
        Plan plan = plans.plan(planId);
        String place = region == null ? scope.start(plan.region()) : region;
        tree.find(place, plan.lastDay());
        scope.requireRead(place);
        Map<String, Instant> last = volumes.lastOf(tree.codesWithin(place));
        return catalogue.indicators().values().stream()
                .map(indicator -> freshness(plan, indicator, place, last))
                .toList();
    }

    /** Systems that have been silent for longer than they may be, with what was heard of them last. */
    Map<ExchangeSystem, Volume> silent() {
        Instant now = clock.instant();
        Map<Sent, Volume> byClient =
                volumes.byClient(now.atZone(BusinessClock.ZONE).toLocalDate());
        Map<ExchangeSystem, Volume> silent = new HashMap<>();
        for (ExchangeSystem system : systems.living()) {
            Volume heard = heard(system, byClient);
            if (system.isSilent(heard.last(), now)) {
                silent.put(system, heard);
            }
        }
        return silent;
    }

    private CityView city(
            Region city,
            List<ExchangeSystem> registered,
            Map<String, Volume> byRegion,
            Map<Sent, Volume> byClient,
            Map<String, BigDecimal> ratios,
            Instant now) {
        List<ExchangeSystem> own = registered.stream()
                .filter(system -> tree.contains(city.code(), system.region()))
                .toList();
        Instant limit = now.minus(rules.connectedWithin());
        Volume all = byRegion.entrySet().stream()
                .filter(entry -> tree.contains(city.code(), entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Volume.NONE, Volume::and);
        return new CityView(
                city.code(),
                city.name(),
                own.size(),
                own.stream()
                        .map(system -> heard(system, byClient).last())
                        .anyMatch(last -> last != null && !last.isBefore(limit)),
                all.last(),
                all.facts(),
                ratios.get(city.code()));
    }

    /** What came through the system's program of its region and all below, of the kinds that it is registered for. */
    private Volume heard(ExchangeSystem system, Map<Sent, Volume> byClient) {
        return byClient.entrySet().stream()
                .filter(entry -> isOf(system, entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Volume.NONE, Volume::and);
    }

    private boolean isOf(ExchangeSystem system, Sent sent) {
        return sent.client().equals(system.client())
                && system.facts().contains(sent.kind())
                && tree.contains(system.region(), sent.region());
    }

    private Map<String, BigDecimal> labourMarket(Plan plan, List<Region> cities) {
        Map<String, BigDecimal> ratios = new HashMap<>();
        YearMonth month = plans.month(plan, null);
        List<String> codes = cities.stream().map(Region::code).toList();
        Indicator indicator = plans.indicator(rules.labourMarketIndicator());
        for (Cell cell : cells.read(plan, List.of(indicator), codes, List.of(month), null)) {
            ratios.put(cell.region(), cell.value());
        }
        return ratios;
    }

    private FigureFreshnessView freshness(Plan plan, Indicator indicator, String region, Map<String, Instant> last) {
        List<String> kinds = indicator
                .allTerms()
                .map(Term::measure)
                .map(catalogue.measures()::get)
                .map(ReadExchange::kind)
                .distinct()
                .sorted()
                .toList();
        Instant latest = kinds.stream()
                .map(last::get)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new FigureFreshnessView(
                indicator.id(), indicator.label(), region, plan.promises(indicator.id()), kinds, latest);
    }

    private static String kind(Measure measure) {
        return measure.domain() + "." + measure.fact();
    }
}
