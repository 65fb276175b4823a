package org.ganlao.gateway.plan.counting.total;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.RegionTree;

/**
 * Sums of every region including all below it. A province's or city's own unit (本级) reports under its own code, so a
 * region's sum is its children's and its own unit's.
 */
public final class RegionRollUp {

    private final RegionTree regions;
    private final Map<String, Map<String, WindowSums>> byPlace;
    private final Map<String, Map<String, WindowSums>> byReporter;
    private final Map<String, Set<String>> reporters;

    /**
     * @param byReporter what each region told itself
     * @param reporters the regions that count for a place
     */
    private RegionRollUp(
            RegionTree regions,
            Map<String, Map<String, WindowSums>> byPlace,
            Map<String, Map<String, WindowSums>> byReporter,
            Map<String, Set<String>> reporters) {
        this.regions = regions;
        this.byPlace = byPlace;
        this.byReporter = byReporter;
        this.reporters = reporters;
    }

    static RegionRollUp of(List<MeasureSums> reported, RegionTree regions) {
        RegionRollUp rollUp = new RegionRollUp(regions, new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<String, List<String>> places = new HashMap<>();
        for (MeasureSums row : reported) {
            add(rollUp.byReporter, row.region(), row);
            places.computeIfAbsent(row.region(), rollUp::reportingTo).forEach(place -> add(rollUp.byPlace, place, row));
        }
        return rollUp;
    }

    /** The places that a region counts for, which know from now on that it reports. */
    private List<String> reportingTo(String region) {
        List<String> places = countedAt(region, regions);
        places.forEach(place ->
                reporters.computeIfAbsent(place, code -> new HashSet<>()).add(region));
        return places;
    }

    private static List<String> countedAt(String region, RegionTree regions) {
        Stream<String> own =
                Place.hasOwnUnit(regions.level(region)) ? Stream.of(Place.ownUnitOf(region)) : Stream.empty();
        return Stream.of(Stream.of(region), own, regions.ancestors(region).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** @param place code of a region, or of an own unit */
    public WindowSums sums(String place, String measure) {
        return byPlace.getOrDefault(place, Map.of()).getOrDefault(measure, WindowSums.NONE);
    }

    private static void add(Map<String, Map<String, WindowSums>> sums, String place, MeasureSums row) {
        sums.computeIfAbsent(place, code -> new HashMap<>()).merge(row.measure(), row.sums(), WindowSums::plus);
    }

    /**
     * After changes at some reporting regions, each told whole. What comes to the same as before stays the same object.
     *
     * @param month that this is seen from
     */
    RegionRollUp with(ReportedYear changes, YearMonth month) {
        RegionRollUp next =
                new RegionRollUp(regions, new HashMap<>(byPlace), new HashMap<>(byReporter), new HashMap<>(reporters));
        Map<String, Set<String>> moved = new HashMap<>();
        changes.each((measure, region) -> {
            next.byReporter.merge(
                    region, Map.of(measure, changes.of(measure, region).until(month)), RegionRollUp::replaced);
            countedAt(region, regions).forEach(place -> {
                moved.computeIfAbsent(place, code -> new HashSet<>()).add(measure);
                if (!next.reporters.getOrDefault(place, Set.of()).contains(region)) {
                    next.reporters.merge(place, Set.of(region), RegionRollUp::union);
                }
            });
        });
        moved.forEach((place, measures) -> next.byPlace.put(place, next.summedAnew(place, measures)));
        return next;
    }

    private Map<String, WindowSums> summedAnew(String place, Set<String> measures) {
        Map<String, WindowSums> sums = new HashMap<>(byPlace.getOrDefault(place, Map.of()));
        for (String measure : measures) {
            reporters.get(place).stream()
                    .map(region -> byReporter.get(region).get(measure))
                    .filter(Objects::nonNull)
                    .reduce(WindowSums::plus)
                    .filter(sum -> !sum.equals(sums.get(measure)))
                    .ifPresent(sum -> sums.put(measure, sum));
        }
        return sums;
    }

    private static <V> Map<String, V> replaced(Map<String, V> some, Map<String, V> others) {
        Map<String, V> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
