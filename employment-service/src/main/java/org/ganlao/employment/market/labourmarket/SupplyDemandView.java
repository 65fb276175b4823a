package org.ganlao.employment.market.labourmarket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Places wanted against persons who look for work, by region and month.
 *
 * @param total over all lines, recomputed from their sums
 */
record SupplyDemandView(LocalDate from, LocalDate until, Ratio total, List<RegionLine> items) {

    static SupplyDemandView of(LocalDate from, LocalDate until, List<RegionLine> lines) {
        long places = lines.stream().mapToLong(line -> line.figures().places()).sum();
        long seekers =
                lines.stream().mapToLong(line -> line.figures().seekers()).sum();
        return new SupplyDemandView(from, until, Ratio.of(places, seekers), lines);
    }

    /** @param month {@code yyyy-MM} */
    record RegionLine(String region, String month, Ratio figures) {}

    record Ratio(
            @Schema(description = "需求人数 · Places of the vacancies that opened")
            long places,

            @Schema(description = "求职人数 · Registrations that began")
            long seekers,

            @Schema(description = "求人倍率，无求职者时没有 · Places for each person, absent where nobody looks for work")
            BigDecimal ratio) {

        static Ratio of(long places, long seekers) {
            BigDecimal ratio = seekers == 0
                    ? null
                    : BigDecimal.valueOf(places).divide(BigDecimal.valueOf(seekers), 2, RoundingMode.HALF_UP);
            return new Ratio(places, seekers, ratio);
        }
    }
}
