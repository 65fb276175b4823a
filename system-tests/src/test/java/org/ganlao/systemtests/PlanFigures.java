package org.ganlao.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** What the gateway says of the plan of 2007, read as an analyst reads it. */
public final class PlanFigures {

    private static final String PLAN = "/v1/plans/2007";
    private static final String ANALYST = "analyst.province";
    private static final String SUPERVISOR = "supervisor.province";

    private static final Duration SETTLING = Duration.ofSeconds(90);

    private final Client client;

    PlanFigures(Client client) {
        this.client = client;
    }

    /** How far one indicator is; null stands where the gateway says nothing. */
    public record Figure(BigDecimal actual, BigDecimal numerator, BigDecimal denominator) {}

    /**
     * Where a figure stands.
     *
     * @param ownUnit of what a city's or the province's own unit (本级) deals with, not of all that lies below
     */
    public record Cell(String indicator, String region, boolean ownUnit) {

        private static final String OWN_UNIT = "-own";

        /** @param place a region, or its own unit as {@code 360100-own} */
        public static Cell at(String indicator, String place) {
            return place.endsWith(OWN_UNIT)
                    ? new Cell(indicator, place.substring(0, place.length() - OWN_UNIT.length()), true)
                    : new Cell(indicator, place, false);
        }
    }

    /** A figure beside its target, null where there is none. */
    public record Row(Figure figure, BigDecimal target) {}

    /** A measure's sum in a region, the year's months up to now. */
    public record Total(BigDecimal value, long readings) {}

    /** A target: the domain of its facts, and the measures that it is made of, none while its facts are still awaited. */
    public record Target(String indicator, String source, Set<String> measures) {}

    /** One reading behind a total, as which leg of its fact it stands there. */
    public record Reading(
            String factId,
            int version,
            String leg,
            String region,
            String occurredOn,
            BigDecimal value,
            boolean counted,
            String record) {}

    /** All that the plan promises, as the catalogue has it. */
    public List<Target> targets() {
        JsonNode explained = answer(ANALYST, "/progress?explain=true");
        Map<String, Set<String>> measures = new TreeMap<>();
        for (JsonNode row : explained.required("rows")) {
            measures.put(
                    row.required("indicator").asText(),
                    new TreeSet<>(row.at("/explain/summands").findValuesAsText("measure")));
        }
        List<Target> targets = new ArrayList<>();
        for (JsonNode indicator : explained.required("indicators")) {
            String id = indicator.required("id").asText();
            targets.add(new Target(id, indicator.required("source").asText(), measures.get(id)));
        }
        return targets;
    }

    /** Every target's figure in the region, by indicator. */
    public Map<String, Figure> progress(String region) {
        Map<String, Figure> figures = new TreeMap<>();
        for (JsonNode row : answer(ANALYST, "/progress?region=" + region).required("rows")) {
            figures.put(row.required("indicator").asText(), figure(row));
        }
        return figures;
    }

    /**
     * Every target in every region up to the end of a month, when everything is counted that any service has recorded until now.
     *
     * @param month such as 2007-03
     */
    public Map<Cell, Row> table(String month) {
        Instant now = Instant.now();
        AtomicReference<JsonNode> told = new AtomicReference<>();
        Waiting.upTo(SETTLING, "everything recorded until " + now + " is in the table")
                .until(() -> {
                    told.set(answer(ANALYST, "/progress?level=all&ownUnits=true&month=" + month));
                    return isSettledThrough(told.get(), now);
                });
        Map<Cell, Row> rows = new HashMap<>();
        for (JsonNode row : told.get().required("rows")) {
            Cell cell = new Cell(
                    row.required("indicator").asText(),
                    row.required("region").asText(),
                    row.path("ownUnit").asBoolean());
            rows.put(cell, new Row(figure(row), decimal(row, "target")));
        }
        return rows;
    }

    private static Figure figure(JsonNode row) {
        return new Figure(decimal(row, "actual"), decimal(row, "numerator"), decimal(row, "denominator"));
    }

    public Total total(String measure, String region) {
        JsonNode sum = answer(ANALYST, "/totals?measure=%s&region=%s".formatted(measure, region))
                .required("inYear");
        return new Total(decimal(sum, "value"), sum.required("readings").asLong());
    }

    /** All readings of a month. */
    public List<Reading> readings(String measure, String region, String month) {
        List<Reading> readings = new ArrayList<>();
        String path = "/readings?limit=500&measure=%s&region=%s&month=%s".formatted(measure, region, month);
        String next = null;
        do {
            JsonNode page = answer(SUPERVISOR, next == null ? path : path + "&cursor=" + next);
            page.required("items").forEach(item -> readings.add(reading(item)));
            next = page.path("next").isTextual() ? page.path("next").asText() : null;
        } while (next != null);
        return readings;
    }

    private static Reading reading(JsonNode item) {
        return new Reading(
                item.required("factId").asText(),
                item.required("version").asInt(),
                item.required("leg").asText(),
                item.required("region").asText(),
                item.required("occurredOn").asText(),
                decimal(item, "value"),
                item.required("counted").asBoolean(),
                item.required("record").asText());
    }

    /** Returns when everything is counted that any service has recorded until now. */
    public void awaitSettled() {
        Instant now = Instant.now();
        Waiting.upTo(SETTLING, "everything recorded until " + now + " is counted")
                .until(() -> isSettledThrough(answer(ANALYST, "/freshness"), now));
    }

    /** The instant through which everything that any service recorded is counted; null before all have said so. */
    public Instant settledThrough() {
        return settledThrough(answer(ANALYST, "/freshness"));
    }

    private static Instant settledThrough(JsonNode answer) {
        JsonNode settled = answer.path("settledThrough");
        return settled.isTextual() ? Instant.parse(settled.asText()) : null;
    }

    private static boolean isSettledThrough(JsonNode answer, Instant instant) {
        Instant settled = settledThrough(answer);
        return settled != null && !settled.isBefore(instant);
    }

    private JsonNode answer(String user, String path) {
        return client.get(user, PLAN + path).expect(200).json();
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : new BigDecimal(value.asText());
    }
}
