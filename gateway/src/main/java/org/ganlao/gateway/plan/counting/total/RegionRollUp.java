package org.ganlao.gateway.plan.counting.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.target.region.Place;
import org.ganlao.platform.region.RegionTree;

/**
 * Sums of every region including all below it. A province's or city's own unit (本级) reports under its own code, so a
 * region's sum is its children's and its own unit's.
 */
public final class RegionRollUp {

    private final Map<String, Map<String, WindowSums>> byPlace = new HashMap<>();

    private RegionRollUp() {}

    static RegionRollUp of(List<MeasureSums> reported, RegionTree regions) {
        RegionRollUp rollUp = new RegionRollUp();
        Map<String, List<String>> places = new HashMap<>();
        for (MeasureSums row : reported) {
            places.computeIfAbsent(row.region(), region -> countedAt(region, regions))
                    .forEach(place -> rollUp.add(place, row));
        }
        return rollUp;
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

    private void add(String place, MeasureSums row) {
        byPlace.computeIfAbsent(place, code -> new HashMap<>()).merge(row.measure(), row.sums(), WindowSums::plus);
    }
}
