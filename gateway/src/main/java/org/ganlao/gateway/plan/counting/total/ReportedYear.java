package org.ganlao.gateway.plan.counting.total;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.region.RegionTree;

/** What was reported of a year, by measure and reporting region. Not changed once it was read. */
record ReportedYear(Map<String, Map<String, YearSums>> byMeasure) {

    /** Null where nothing was ever told. */
    YearSums of(String measure, String region) {
        return byMeasure.getOrDefault(measure, Map.of()).get(region);
    }

    Set<String> measures() {
        return byMeasure.keySet();
    }

    List<MeasureSums> until(YearMonth month, Collection<String> measures) {
        return measures.stream()
                .flatMap(measure -> byMeasure.getOrDefault(measure, Map.of()).entrySet().stream()
                        .map(at -> new MeasureSums(
                                measure, at.getKey(), at.getValue().until(month))))
                .toList();
    }

    /** Measures, rolled up as seen from the end of each of several months. */
    Map<YearMonth, RegionRollUp> rollUps(Collection<YearMonth> months, Collection<String> measures, RegionTree tree) {
        return months.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), month -> RegionRollUp.of(until(month, measures), tree)));
    }

    ReportedYear with(ReportedYear changes) {
        if (changes.byMeasure.isEmpty()) {
            return this;
        }
        Map<String, Map<String, YearSums>> all = new HashMap<>(byMeasure);
        changes.byMeasure.forEach((measure, changed) -> all.merge(measure, changed, (before, now) -> {
            Map<String, YearSums> regions = new HashMap<>(before);
            regions.putAll(now);
            return regions;
        }));
        return new ReportedYear(all);
    }

    /** Each measure with each region. */
    void each(BiConsumer<String, String> reported) {
        byMeasure.forEach((measure, regions) -> regions.keySet().forEach(region -> reported.accept(measure, region)));
    }
}
