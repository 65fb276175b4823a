package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/**
 * By what targets are split. A region weighs what is listed for it and for all below it; what is listed for a region that
 * has others below is the weight of its own unit.
 *
 * @param region inside which it is stated
 * @param source where the figures come from
 * @param confirmed false of working figures that wait for better ones
 * @param statedBy null of a set that comes with the plan
 * @param statedAt null of a set that comes with the plan
 */
record WeightSet(
        String region,
        String code,
        Label label,
        String source,
        boolean confirmed,
        String statedBy,
        Instant statedAt,
        Map<String, BigDecimal> weights) {

    WeightSet {
        weights = Map.copyOf(weights);
    }

    WeightSet with(Map<String, BigDecimal> listed) {
        return new WeightSet(region, code, label, source, confirmed, statedBy, statedAt, listed);
    }

    /**
     * The weights of the regions directly below one, and of its own unit where it has any.
     *
     * @throws Rejection if it says nothing of one of them, or nothing weighs anything
     */
    Map<String, BigDecimal> below(String parent, List<String> children, RegionTree tree) {
        Map<String, BigDecimal> found = new HashMap<>();
        for (String child : children) {
            List<BigDecimal> listed = weights.entrySet().stream()
                    .filter(entry -> tree.contains(child, entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (listed.isEmpty()) {
                throw new Rejection(DecompositionRefusal.WEIGHT_MISSING, code, child);
            }
            found.put(child, sum(listed));
        }
        if (weights.containsKey(parent)) {
            found.put(parent, weights.get(parent));
        }
        if (sum(List.copyOf(found.values())).signum() == 0) {
            throw new Rejection(DecompositionRefusal.NOTHING_WEIGHS, code, parent);
        }
        return found;
    }

    private static BigDecimal sum(List<BigDecimal> listed) {
        return listed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
