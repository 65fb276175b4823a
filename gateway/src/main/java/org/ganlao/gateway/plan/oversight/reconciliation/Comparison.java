package org.ganlao.gateway.plan.oversight.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two counts of the same cells come to; a cell that one of them leaves out is nought there.
 *
 * @param cells how many cells were compared
 */
record Comparison(int cells, List<Difference> differences) {

    /**
     * A cell in which the two do not agree.
     *
     * @param counted by the service from its tables
     * @param told by its events, as the gateway read them
     */
    record Difference(Cell cell, BigDecimal counted, BigDecimal told) {}

    static Comparison of(Map<Cell, BigDecimal> counted, Map<Cell, BigDecimal> told) {
        Set<Cell> cells = new HashSet<>(counted.keySet());
        cells.addAll(told.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Cell cell : cells) {
            BigDecimal here = counted.getOrDefault(cell, BigDecimal.ZERO);
            BigDecimal there = told.getOrDefault(cell, BigDecimal.ZERO);
            if (here.compareTo(there) != 0) {
                differences.add(new Difference(cell, here, there));
            }
        }
        differences.sort(Comparator.comparing(
                        (Difference difference) -> difference.cell().measure())
                .thenComparing(difference -> difference.cell().region())
                .thenComparing(difference -> difference.cell().month()));
        return new Comparison(cells.size(), List.copyOf(differences));
    }

    boolean isEqual() {
        return differences.isEmpty();
    }
}
