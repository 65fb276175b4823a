package org.ganlao.employment.coverage.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.network.domain.UnitKind;

/** Which counties have a centre of each kind on a day. */
record CentreCoverageView(LocalDate on, List<Coverage> totals, List<CountyCentres> items) {

    private static final int DECIMALS = 4;

    /** Of one kind of centre. */
    @Schema(name = "CentreCoverage")
    record Coverage(
            UnitKind kind,
            @Schema(description = "县（市、区）数 · Counties") int counties,

            @Schema(description = "其中已设 · Of these with such a centre")
            int covered,

            @Schema(description = "覆盖率，0.25 即 25%；没有县时不填 · As a ratio, absent of no counties", examples = "0.2500")
            BigDecimal share) {

        static Coverage of(UnitKind kind, List<CountyCentres> counties) {
            int covered = Math.toIntExact(counties.stream()
                    .filter(county -> county.centres().contains(kind))
                    .count());
            BigDecimal share = counties.isEmpty()
                    ? null
                    : BigDecimal.valueOf(covered)
                            .divide(BigDecimal.valueOf(counties.size()), DECIMALS, RoundingMode.HALF_UP);
            return new Coverage(kind, counties.size(), covered, share);
        }
    }

    record CountyCentres(
            String region,
            String name,

            @Schema(description = "已设的中心 · Centres that it has")
            Set<UnitKind> centres) {}

    static CentreCoverageView of(LocalDate on, Set<UnitKind> kinds, List<CountyCentres> counties) {
        return new CentreCoverageView(
                on, kinds.stream().map(kind -> Coverage.of(kind, counties)).toList(), counties);
    }
}
