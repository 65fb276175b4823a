package org.ganlao.laborrights.petition.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What counts for a warning, summed over the tree of regions: each region has what lies in it. It is warned in the smallest regions
 * that come to their threshold, so that what is spread over a city and its counties is seen by the city, and what one county
 * alone comes to by the county.
 */
public final class WarningSums {

    private final Map<String, WarningFigures> figures = new HashMap<>();
    private final Function<String, List<String>> ancestors;
    private final BiFunction<String, WarningCounts, WarningFigures> weigh;

    /**
     * @param counts by the region that they are of
     * @param ancestors of a region
     * @param weigh by the figures of the region
     */
    public WarningSums(
            Map<String, WarningCounts> counts,
            Function<String, List<String>> ancestors,
            BiFunction<String, WarningCounts, WarningFigures> weigh) {
        this.ancestors = ancestors;
        this.weigh = weigh;
        Map<String, WarningCounts> sums = new HashMap<>();
        counts.forEach((region, count) -> {
            sums.merge(region, count, WarningCounts::plus);
            ancestors.apply(region).forEach(above -> sums.merge(above, count, WarningCounts::plus));
        });
        sums.forEach((region, sum) -> figures.put(region, weigh.apply(region, sum)));
    }

    /** Of a region with all that lies in it. */
    public WarningFigures in(String region) {
        WarningFigures known = figures.get(region);
        return known == null ? weigh.apply(region, WarningCounts.NONE) : known;
    }

    /** The regions that come to their threshold while none that lies in them does, by code. */
    public Set<String> smallestReached() {
        Set<String> reached = new TreeSet<>();
        figures.forEach((region, found) -> {
            if (found.reached()) {
                reached.add(region);
            }
        });
        Set<String> smallest = new TreeSet<>(reached);
        reached.forEach(region -> ancestors.apply(region).forEach(smallest::remove));
        return smallest;
    }
}
