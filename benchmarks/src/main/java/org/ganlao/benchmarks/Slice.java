package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A part of the plan's figures that is asked for at once.
 *
 * @param path where the gateway answers it
 * @param cells how many figures it has when every one was told
 * @param figures those of an answer
 * @param byHand the same from the living readings, in columns of place and values, for somebody with time to write it well
 */
record Slice(
        String words,
        String path,
        int cells,
        Function<JsonNode, SortedMap<String, List<BigDecimal>>> figures,
        String byHand) {

    static final String TARGET = "new-urban-employment";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final String EACH_MEMBER_ONCE = """
            select measure, %s, occurred_on, value
              from (select distinct on (measure, member) measure, region, occurred_on, value from projection.reading
                     where known_to = 'infinity' and member is not null
                       and occurred_on >= date '2007-01-01' and occurred_on < date '2008-01-01'
                       and measure in (select measure from by_hand.term)
                     order by measure, member, occurred_on, fact_id) first""";

    /** A member has one province, whichever reading is the first. */
    private static final String EACH_MEMBER_SOMEWHERE = """
            select measure, '360000', date '2007-01-01', count(*)
              from (select distinct measure, member from projection.reading
                     where known_to = 'infinity' and member is not null
                       and occurred_on >= date '2007-01-01' and occurred_on < date '2008-01-01'
                       and measure in (select measure from by_hand.term)) member
             group by measure""";

    private static final String ALL_TARGETS = """
            with counted (measure, place, occurred_on, value) as (
                select measure, %1$s, occurred_on, value from projection.reading
                 where known_to = 'infinity' and member is null and occurred_on < date '2008-01-01'
                   and measure in (select measure from by_hand.term)
                 union all
                %2$s),
            summed as (
                select measure, place,
                       coalesce(sum(value) filter (where occurred_on >= date '2007-01-01'), 0) as in_year,
                       coalesce(sum(value) filter (where occurred_on < date '2007-01-01'), 0) as at_year_start,
                       sum(value) as at_date
                  from counted group by measure, place),
            seen as (
                select indicator, kind, place, below,
                       case seen when 'in-year' then in_year when 'at-year-start' then at_year_start else at_date end as sum
                  from summed join by_hand.term using (measure)),
            figure as (
                select indicator, kind, place, coalesce(sum(sum) filter (where not below), 0) as numerator,
                       coalesce(sum(sum) filter (where below), 0) as denominator
                  from seen group by indicator, kind, place)
            select indicator || ' ' || place,
                   case kind when 'ratio' then round(numerator / nullif(denominator, 0), 6)
                             when 'growth' then round(numerator / nullif(denominator, 0), 6) - 1
                             else numerator end,
                   case when kind in ('ratio', 'growth') then numerator end,
                   case when kind in ('ratio', 'growth') then denominator end
              from figure""";

    private static final String ONE_TARGET_BY_MONTH = """
            with added as (
                select region, date_trunc('month', occurred_on)::date as month, count(*) as count
                  from (select distinct on (member) region, occurred_on from projection.reading
                         where measure = '%s' and known_to = 'infinity'
                           and occurred_on >= date '2007-01-01' and occurred_on < date '2008-01-01'
                         order by member, occurred_on, fact_id) first
                 group by region, date_trunc('month', occurred_on))
            select region || ' ' || to_char(seen, 'YYYY-MM'), sum(count)
              from added join generate_series(timestamp '2007-01-01', '2007-12-01', '1 month') seen on added.month <= seen
             group by region, seen""".formatted(TARGET);

    /** @param targets how many the plan has */
    static List<Slice> all(int targets) {
        return List.of(
                new Slice(
                        "the province's year, all targets",
                        "/v1/plans/2007/progress?month=2007-12",
                        targets,
                        Slice::progress,
                        ALL_TARGETS.formatted("'360000'", EACH_MEMBER_SOMEWHERE)),
                new Slice(
                        "all cities × all targets",
                        "/v1/plans/2007/progress?month=2007-12&level=city",
                        11 * targets,
                        Slice::progress,
                        ALL_TARGETS.formatted(
                                "left(region, 4) || '00'", EACH_MEMBER_ONCE.formatted("left(region, 4) || '00'"))),
                new Slice(
                        "one target × 99 counties × 12 months",
                        "/v1/analytics/plan-progress?format=json&level=county&measure=actual&indicator=" + TARGET
                                + "&since=2007-01&until=2007-12",
                        12 * Placements.counties().size(),
                        Slice::cube,
                        ONE_TARGET_BY_MONTH));
    }

    /**
     * What the gateway answered.
     *
     * @param versions how many the answer knows of, as far as it says so
     * @param figures by place; what nobody told is left out
     */
    record Answered(long versions, SortedMap<String, List<BigDecimal>> figures) {}

    Answered answered(String answer) throws IOException {
        JsonNode said = JSON.readTree(answer);
        long versions = said.has("freshness")
                ? said.get("freshness").findValues("versions").stream()
                        .mapToLong(JsonNode::longValue)
                        .sum()
                : Long.MAX_VALUE;
        return new Answered(versions, figures.apply(said));
    }

    private static SortedMap<String, List<BigDecimal>> progress(JsonNode answer) {
        return figures(
                answer.get("rows"),
                row -> row.get("indicator").textValue() + " "
                        + row.get("region").textValue(),
                "actual",
                "numerator",
                "denominator");
    }

    private static SortedMap<String, List<BigDecimal>> cube(JsonNode answer) {
        return figures(
                answer.get("observations"),
                cell -> cell.get("region").textValue() + " " + cell.get("month").textValue(),
                "value");
    }

    private static SortedMap<String, List<BigDecimal>> figures(
            JsonNode rows, Function<JsonNode, String> place, String... fields) {
        SortedMap<String, List<BigDecimal>> figures = new TreeMap<>();
        StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> Arrays.stream(fields).anyMatch(row::has))
                .forEach(row -> figures.put(
                        place.apply(row),
                        Arrays.stream(fields)
                                .map(field -> row.has(field)
                                        ? row.get(field).decimalValue().stripTrailingZeros()
                                        : null)
                                .toList()));
        return figures;
    }

    /** The same of what the statement by hand found. */
    static SortedMap<String, List<BigDecimal>> found(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        SortedMap<String, List<BigDecimal>> figures = new TreeMap<>();
        while (rows.next()) {
            BigDecimal[] values = new BigDecimal[columns - 1];
            for (int i = 0; i < values.length; i++) {
                BigDecimal value = rows.getBigDecimal(i + 2);
                values[i] = value == null ? null : value.stripTrailingZeros();
            }
            figures.put(rows.getString(1), Arrays.asList(values));
        }
        return figures;
    }
}
