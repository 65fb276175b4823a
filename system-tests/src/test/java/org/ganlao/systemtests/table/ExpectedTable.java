package org.ganlao.systemtests.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.systemtests.PlanFigures.Cell;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.demo.AcceptedPost;
import org.ganlao.systemtests.demo.Expected;
import org.ganlao.systemtests.demo.IndependentCount;

/** What every cell of the plan's table must show, counted from what was posted. */
record ExpectedTable(Map<Cell, Expected> cells) {

    /**
     * @param lastDay of the table's month
     * @param cells that the table has
     */
    static ExpectedTable of(List<AcceptedPost> posts, LocalDate lastDay, Collection<Cell> cells) {
        IndependentCount count = new IndependentCount(posts, lastDay);
        Map<String, Map<String, Expected>> regions = new HashMap<>();
        Map<String, Map<String, Expected>> ownUnits = new HashMap<>();
        Map<Cell, Expected> expected = new HashMap<>();
        for (Cell cell : cells) {
            Map<String, Expected> there = cell.ownUnit()
                    ? ownUnits.computeIfAbsent(cell.region(), count::atOwnUnit)
                    : regions.computeIfAbsent(cell.region(), count::in);
            expected.put(cell, there.get(cell.indicator()));
        }
        return new ExpectedTable(expected);
    }

    /** Every cell that shows something else, in words. */
    List<String> differences(Map<Cell, Figure> shown) {
        List<String> differences = new ArrayList<>();
        cells.forEach((cell, expected) -> {
            Figure figure = shown.get(cell);
            if (figure == null || !expected.isShownBy(figure)) {
                differences.add("%s shows %s and not %s".formatted(cell, figure, expected));
            }
        });
        return differences;
    }

    /** Cells of which another table says something else. */
    Set<Cell> unlike(ExpectedTable other) {
        Set<Cell> unlike = new HashSet<>();
        cells.forEach((cell, expected) -> {
            if (!expected.equals(other.cells.get(cell))) {
                unlike.add(cell);
            }
        });
        return unlike;
    }

    Expected at(Cell cell) {
        return cells.get(cell);
    }
}
