package org.ganlao.gateway.plan.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.region.Place;
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
        for (MeasureSums row : reported) {
            rollUp.add(row.region(), row);
            if (Place.hasOwnUnit(regions.level(row.region()))) {
                rollUp.add(Place.ownUnitOf(row.region()), row);
            }
            regions.ancestors(row.region()).forEach(ancestor -> rollUp.add(ancestor, row));
        }
        return rollUp;
    }

    /** @param place code of a region, or of an own unit */
    public WindowSums sums(String place, String measure) {
        return byPlace.getOrDefault(place, Map.of()).getOrDefault(measure, WindowSums.NONE);
    }

    private void add(String place, MeasureSums row) {
        byPlace.computeIfAbsent(place, code -> new HashMap<>()).merge(row.measure(), row.sums(), WindowSums::plus);
    }
}
