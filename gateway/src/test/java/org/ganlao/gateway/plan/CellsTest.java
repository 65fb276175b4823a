package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.progress;
import static org.ganlao.gateway.plan.PublishedFacts.placement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.counting.total.RegionRollUp;
import org.ganlao.gateway.plan.counting.total.TotalsByTheMonth;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;
import org.ganlao.gateway.plan.figure.cell.Cells;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many figures at once, beside the same ones asked singly. The counties 361124 and 361125 are this class's own. */
@QuarkusTest
class CellsTest {

    private static final List<String> INDICATORS =
            List.of("new-urban-employment", "maternity-insured", "medical-insured-growth", "labour-market-ratio");
    private static final List<String> REGIONS = List.of("361125", "361124", "361100", "361100-own", "360000");
    private static final List<String> OWN = REGIONS.subList(0, 2);
    private static final List<YearMonth> MONTHS = Stream.of("2007-01", "2007-02", "2007-03", "2007-12")
            .map(YearMonth::parse)
            .toList();

    private static boolean told;

    @Inject
    Cells cells;

    @Inject
    Plans plans;

    @Inject
    Catalogue catalogue;

    @Inject
    TotalsRepository totals;

    @Inject
    RegionTree tree;

    @Inject
    Sql sql;

    @BeforeEach
    void tellOnce() {
        if (told) {
            return;
        }
        told = true;
        opening("maternity-insured", "100", "2006-12-31");
        opening("maternity-insured", "70", "2007-02-28");
        opening("medical-insured", "200", "2006-12-31");
        try (PublishedFacts facts = new PublishedFacts()) {
            say(facts, "361124", "cellsa", "2007-01-20");
            say(facts, "361124", "cellsb", "2007-02-20");
            say(facts, "361125", "cellsc", "2007-02-10");
            say(facts, "361100", "cellsd", "2007-02-11");
            say(facts, "360000", "cellse", "2007-03-11");
        }
        awaitActual("new-urban-employment", "361124", "2");
        awaitActual("new-urban-employment", "361125", "1");
        awaitActual("new-urban-employment", "361100-own", "1");
        awaitActual("new-urban-employment", "360000-own", "2007-03", "1");
    }

    @Test
    void each_cell_is_the_figure_that_progress_tells_when_it_is_asked_for_that_one_alone() {
        // Given
        Instant known = Instant.now();

        // When
        List<Cell> read = read(REGIONS, known);

        // Then
        assertThat(read).hasSize(INDICATORS.size() * REGIONS.size() * MONTHS.size());
        assertThat(values(read)).contains((BigDecimal) null).contains(new BigDecimal("2"));
        int next = 0;
        for (String indicator : INDICATORS) {
            for (String region : REGIONS) {
                for (YearMonth month : MONTHS) {
                    assertSame(read.get(next++), indicator, region, month, known);
                }
            }
        }
    }

    @Test
    void what_is_known_now_is_what_is_known_at_this_instant_and_nothing_before_it_was_told() {
        assertThat(values(read(OWN, null))).isEqualTo(values(read(OWN, Instant.now())));
        assertThat(read(OWN, Instant.parse("2007-01-01T00:00:00Z")))
                .allMatch(cell -> cell.value() == null && cell.status() == CellStatus.NOT_TOLD);
    }

    @Test
    void every_measure_in_every_region_is_the_same_read_by_the_year_as_read_by_the_month() {
        // Given
        Set<String> measures = catalogue.measures().keySet();
        Instant known = Instant.now();

        // When
        Map<YearMonth, RegionRollUp> byTheYear = totals.rollUps(Year.of(2007), MONTHS, measures, Optional.of(known));

        // Then
        for (YearMonth month : MONTHS) {
            RegionRollUp byTheMonth = TotalsByTheMonth.rollUp(sql, tree, Year.of(2007), month, known);
            for (Region region : tree.all(month.atEndOfMonth())) {
                for (String measure : measures) {
                    assertThat(byTheYear.get(month).sums(region.code(), measure))
                            .as("%s in %s, %s", measure, region.code(), month)
                            .isEqualTo(byTheMonth.sums(region.code(), measure));
                }
            }
        }
    }

    @Test
    void of_all_that_adds_up_the_regions_below_and_the_own_unit_are_the_whole_in_every_region_and_month() {
        // Given
        Plan plan = plans.plan("2007");
        List<Indicator> additive = catalogue.indicators().values().stream()
                .filter(indicator -> indicator.hasFacts() && !indicator.kind().hasDenominator())
                .toList();
        List<Place> places =
                tree.all(plan.lastDay()).stream().flatMap(Place::of).toList();

        // When
        Map<String, BigDecimal> values = new HashMap<>();
        cells.read(plan, additive, places.stream().map(Place::code).toList(), MONTHS, Instant.now())
                .forEach(cell -> values.put(
                        key(cell.indicator(), cell.region(), cell.month()),
                        cell.value() == null ? BigDecimal.ZERO : cell.value()));

        // Then
        assertThat(values.get(key("new-urban-employment", "361100-own", YearMonth.of(2007, 2))))
                .isEqualByComparingTo("1");
        for (Indicator indicator : additive) {
            for (YearMonth month : MONTHS) {
                for (Region whole : tree.all(plan.lastDay())) {
                    BigDecimal parts = places.stream()
                            .filter(place -> place.parent().equals(Optional.of(whole.code())))
                            .map(place -> values.get(key(indicator.id(), place.code(), month)))
                            .reduce(BigDecimal::add)
                            .orElse(null);
                    if (parts != null) {
                        assertThat(values.get(key(indicator.id(), whole.code(), month)))
                                .as("%s in %s, %s", indicator.id(), whole.code(), month)
                                .isEqualByComparingTo(parts);
                    }
                }
            }
        }
    }

    private static String key(String indicator, String place, YearMonth month) {
        return indicator + " " + place + " " + month;
    }

    @Test
    void progress_lists_own_units_beside_the_regions_with_which_they_add_up_and_ranks_none() {
        // Given
        String asked = "indicator=new-urban-employment&region=361100&level=county&month=2007-12&asOf=" + Instant.now();

        // When
        JsonPath counties = progress(asked + "&ownUnits=true");

        // Then
        BigDecimal sum = counties.getList("rows.actual", BigDecimal.class).stream()
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .isEqualByComparingTo(
                        progress(asked.replace("level=county", "level=city")).getString("rows[0].actual"));
        assertThat(counties.getList("rows.findAll { it.ownUnit }.region")).containsExactly("361100");
        assertThat(counties.getString("regions.find { it.ownUnit }.name")).isEqualTo("上饶市本级");
        assertThat(counties.getMap("rows.find { it.ownUnit }")).doesNotContainKeys("rank", "target");
        assertThat(progress(asked).getList("rows.ownUnit")).containsOnlyNulls();
        assertThat(progress("level=all&ownUnits=true&month=2007-03&indicator=microloans-issued")
                        .getList("rows"))
                .hasSize(111 + 12);
        assertThat(progress("level=city&ownUnits=true&month=2007-03&indicator=microloans-issued")
                        .getList("rows.findAll { it.ownUnit }.region"))
                .containsExactly("360000");
        assertThat(progress("region=361100&ownUnits=true&indicator=microloans-issued")
                        .getList("rows.region"))
                .containsExactly("361100", "361100");
    }

    @Test
    void the_readings_behind_an_own_units_figure_are_those_at_the_regions_own_code() {
        assertThat(PlanClient.analyst()
                        .get("/v1/plans/2007/readings?indicator=new-urban-employment&region=361100-own&month=2007-12")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.region"))
                .containsExactly("361100");
    }

    private List<Cell> read(List<String> regions, Instant asOf) {
        List<Indicator> indicators = INDICATORS.stream().map(plans::indicator).toList();
        return cells.read(plans.plan("2007"), indicators, regions, MONTHS, asOf);
    }

    private static List<BigDecimal> values(List<Cell> read) {
        return read.stream().map(Cell::value).toList();
    }

    private static void assertSame(Cell cell, String indicator, String region, YearMonth month, Instant known) {
        JsonPath single =
                progress("indicator=" + indicator + "&region=" + region + "&month=" + month + "&asOf=" + known);
        assertThat(List.of(cell.indicator(), cell.region(), cell.month())).isEqualTo(List.of(indicator, region, month));
        if (single.get("rows[0].actual") == null) {
            assertThat(cell.value()).isNull();
            assertThat(cell.status()).isIn(CellStatus.NOT_TOLD, CellStatus.NO_DENOMINATOR);
        } else {
            assertThat(cell.value()).isEqualByComparingTo(single.getString("rows[0].actual"));
        }
        if (single.get("rows[0].denominator") != null) {
            assertThat(cell.numerator()).isEqualByComparingTo(single.getString("rows[0].numerator"));
            assertThat(cell.denominator()).isEqualByComparingTo(single.getString("rows[0].denominator"));
        }
    }

    private static void opening(String measure, String value, String cutOff) {
        PlanClient.posting(Tokens.of("supervisor").in("361100"))
                .body("""
                        {"cutOff": "%s", "basis": "年报",
                         "statements": [{"measure": "%s", "region": "361124", "value": %s}]}""".formatted(cutOff, measure, value))
                .post("/v1/plans/2007/openings")
                .then()
                .statusCode(201);
    }

    private static void say(PublishedFacts facts, String region, String person, String day) {
        facts.say("employment.placement.recorded", placement(UUID.randomUUID(), 1, region, "p1_" + person, day));
    }
}
