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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.cell.Cell;
import org.ganlao.gateway.plan.cell.CellStatus;
import org.ganlao.gateway.plan.cell.Cells;
import org.ganlao.gateway.plan.total.RegionRollUp;
import org.ganlao.gateway.plan.total.TotalsRepository;
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
    private static final List<String> REGIONS = List.of("361125", "361124", "361100", "360000");
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
        }
        awaitActual("new-urban-employment", "361124", "2");
        awaitActual("new-urban-employment", "361125", "1");
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
        Optional<Instant> known = Optional.of(Instant.now());

        // When
        Map<YearMonth, RegionRollUp> byTheYear = totals.rollUps(Year.of(2007), MONTHS, measures, known);

        // Then
        for (YearMonth month : MONTHS) {
            RegionRollUp byTheMonth = totals.rollUp(Year.of(2007), month, known);
            for (Region region : tree.all(month.atEndOfMonth())) {
                for (String measure : measures) {
                    assertThat(byTheYear.get(month).sums(region.code(), measure))
                            .as("%s in %s, %s", measure, region.code(), month)
                            .isEqualTo(byTheMonth.sums(region.code(), measure));
                }
            }
        }
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
