package org.ganlao.platformtest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the service under test counts from its own tables, as the gateway asks for it to reconcile. */
public final class InternalCounts {

    private final List<Map<String, String>> lines;

    private InternalCounts(List<Map<String, String>> lines) {
        this.lines = lines;
    }

    public static InternalCounts now() {
        return new InternalCounts(Desk.of(Tokens.of("system").in("360000"))
                .get("/internal/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("counts"));
    }

    /** Zero where nothing is counted. */
    public int of(String measure, String region, String month) {
        return lines.stream()
                .filter(line -> line.get("measure").equals(measure)
                        && line.get("region").equals(region)
                        && line.get("month").equals(month))
                .map(line -> new BigDecimal(line.get("value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValueExact();
    }

    /** As {@link #ofRegion(String)}, beyond what was counted before: another test may have left something in the region. */
    public Map<String, String> ofRegion(String region, InternalCounts before) {
        Map<String, String> earlier = before.ofRegion(region);
        Map<String, String> now = ofRegion(region);
        Map<String, String> more = new TreeMap<>();
        Stream.concat(earlier.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(cell -> {
                    BigDecimal beyond = new BigDecimal(now.getOrDefault(cell, "0"))
                            .subtract(new BigDecimal(earlier.getOrDefault(cell, "0")));
                    if (beyond.signum() != 0) {
                        more.put(cell, beyond.stripTrailingZeros().toPlainString());
                    }
                });
        return more;
    }

    /** Measure and month ({@code pension-insured 2007-02}) to value, as far as it is not zero. */
    public Map<String, String> ofRegion(String region) {
        Map<String, String> values = new TreeMap<>();
        lines.stream()
                .filter(line -> line.get("region").equals(region))
                .filter(line -> new BigDecimal(line.get("value")).signum() != 0)
                .forEach(line -> values.put(
                        line.get("measure") + " " + line.get("month"),
                        new BigDecimal(line.get("value")).stripTrailingZeros().toPlainString()));
        return values;
    }
}
