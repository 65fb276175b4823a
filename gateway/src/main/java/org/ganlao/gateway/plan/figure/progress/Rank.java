package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Place among the regions under the same one that have a target and a figure, by completion; equals share a place. */
@Schema(description = "同级排名 · Place among siblings by completion")
record Rank(int place, int of) {

    /** @param completions by region */
    static Map<String, Rank> among(Map<String, BigDecimal> completions) {
        List<Map.Entry<String, BigDecimal>> best = completions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        Map<String, Rank> ranks = new TreeMap<>();
        int place = 0;
        BigDecimal before = null;
        for (int i = 0; i < best.size(); i++) {
            BigDecimal completion = best.get(i).getValue();
            if (before == null || completion.compareTo(before) != 0) {
                place = i + 1;
            }
            before = completion;
            ranks.put(best.get(i).getKey(), new Rank(place, best.size()));
        }
        return ranks;
    }
}
