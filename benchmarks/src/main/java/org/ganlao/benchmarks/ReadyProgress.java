package org.ganlao.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/** An answer of the gateway about progress, as ready records. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadyProgress(
        String plan,
        String month,
        String asOf,
        boolean provisional,
        String settledThrough,
        String catalogue,
        List<Source> freshness,
        List<Indicator> indicators,
        List<Place> regions,
        List<Row> rows) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String domain,
            String lastRecordedAt,
            long versions,
            Long position,
            String recordedThrough,
            Long lagSeconds,
            Long unread) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indicator(
            String id,
            int item,
            String source,
            Label label,
            String unit,
            Label unitLabel,
            String kind,
            String direction,
            BigDecimal target,
            BigDecimal targetTo,
            String due,
            String printed,
            Label note,
            Label awaits) {}

    record Label(String zh, String en) {}

    record Place(String code, String name, String nameEn, String level) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String indicator,
            String region,
            Boolean ownUnit,
            BigDecimal actual,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal target,
            BigDecimal targetTo,
            Integer targetRevision,
            BigDecimal plannedDenominator,
            BigDecimal completion,
            BigDecimal pace,
            String status,
            BigDecimal gap,
            BigDecimal neededPerMonth,
            Standing rank,
            Earlier lastYear,
            Outlook projection) {}

    record Standing(int place, int of) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Earlier(BigDecimal value, BigDecimal change, String until) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outlook(BigDecimal value, String method, BigDecimal low, BigDecimal high) {}
}
