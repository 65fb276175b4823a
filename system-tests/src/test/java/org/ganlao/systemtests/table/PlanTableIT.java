package org.ganlao.systemtests.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.localstack.OtherDays;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.demo.DemoData;
import org.ganlao.systemtests.PlanFigures.Cell;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.PlanFigures.Row;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Rebuild;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ReleaseContent;
import org.ganlao.systemtests.demo.AcceptedPost;
import org.ganlao.systemtests.demo.Expected;
import org.ganlao.systemtests.demo.RecordingFrontDoor;
import org.ganlao.systemtests.table.PlanSplit.Share;
import org.ganlao.systemtests.table.PublishedQuarter.Correction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole table of the plan: what four services were told in counties, at cities' and at the province's own units; its split over
 * all regions; the first quarter published, then corrected; all of it built anew. Every cell is held against a count of what was
 * posted. Goes on from the demo, which began with an empty table.
 */
@Order(2)
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTableIT {

    private static final String PROVINCE = "360000";
    private static final String MARCH = "2007-03";
    private static final LocalDate IN_APRIL = LocalDate.of(2007, 4, 5);

    private Platform platform;
    private final List<AcceptedPost> told = new ArrayList<>();
    private final List<AcceptedPost> toldAfterwards = new ArrayList<>();
    private Map<Cell, Row> table;
    private PlanSplit split;
    private PublishedQuarter quarter;
    private ReleaseContent published;
    private Map<Cell, Row> correctedTable;
    private List<Correction> corrections;
    private JsonNode rebuild;
    private Map<Cell, Row> rebuiltTable;

    @BeforeAll
    void the_quarter_is_told_split_published_corrected_and_built_anew(Platform running) throws Exception {
        platform = running;
        Path answers = Files.createTempDirectory(Path.of("target"), "answers").resolve("answers.json");
        try (RecordingFrontDoor frontDoor =
                new RecordingFrontDoor(platform.stack().address(Part.GATEWAY))) {
            DemoData data = new DemoData(
                    frontDoor.address(), frontDoor::everyDay, platform.stack().accessTokens()::of, answers);
            DemoData.SCRIPTS.forEach(data::load);
            data.load("plan-table.yaml");
            told.addAll(frontDoor.taken());
            platform.plan().awaitSettled();
            Reconciliation.assertEqual(platform.frontDoor());
            split = new PlanSplit(platform.frontDoor(), regions());
            split.make();
            table = platform.plan().table(MARCH);
            publishInApril();
            published = PublishedQuarter.content(platform.frontDoor());

            data.load("plan-table-corrections.yaml");
            toldAfterwards.addAll(told);
            toldAfterwards.addAll(frontDoor.taken());
        }
        correctedTable = platform.plan().table(MARCH);
        corrections = quarter.corrections(platform.frontDoor());
        rebuild = Rebuild.run(platform.frontDoor(), false);
        rebuiltTable = platform.plan().table(MARCH);
    }

    private List<String> regions() {
        return platform.plan().table(MARCH).keySet().stream()
                .map(Cell::region)
                .distinct()
                .toList();
    }

    /** A quarter is published when it is over: by a gateway beside the others, whose clock is ahead of theirs. */
    private void publishInApril() {
        try (OtherDays otherDays = new OtherDays(platform.stack())) {
            quarter = PublishedQuarter.publish(platform.client(otherDays.frontDoor(IN_APRIL)));
        }
    }

    @Test
    void every_target_of_every_region_shows_what_was_posted() {
        assertThat(table).hasSize(42 * (111 + 12));
        assertThat(expected(told, MARCH, table.keySet()).differences(figures(table)))
                .isEmpty();
    }

    /** So that no cell is right only because it holds nothing. */
    @Test
    void every_target_arises_in_several_places_of_at_least_two_cities() {
        Map<String, List<String>> places = new HashMap<>();
        table.forEach((cell, row) -> {
            boolean arises = cell.ownUnit() || !cell.region().endsWith("00");
            if (arises && row.figure().actual() != null) {
                places.computeIfAbsent(cell.indicator(), indicator -> new ArrayList<>())
                        .add(cell.region());
            }
        });

        assertThat(places)
                .hasSize(42)
                .allSatisfy((indicator, regions) -> assertThat(regions.stream()
                                .map(region -> region.substring(0, 4))
                                .collect(Collectors.toSet()))
                        .as(indicator + " arises in " + regions)
                        .hasSizeGreaterThan(1));
    }

    @Test
    void the_plan_is_split_over_all_regions_and_the_parts_make_the_whole() {
        Map<Cell, Share> shares = split.inForce();

        assertThat(split.indicators()).hasSize(39);
        for (String indicator : split.indicators()) {
            assertThat(shares.keySet().stream().filter(cell -> cell.indicator().equals(indicator) && !cell.ownUnit()))
                    .as(indicator)
                    .hasSize(111);
            Stream.concat(Stream.of(PROVINCE), below(PROVINCE)).forEach(above -> {
                List<Share> parts = Stream.concat(
                                below(above).map(region -> new Cell(indicator, region, false)),
                                Stream.of(new Cell(indicator, above, true)))
                        .filter(shares::containsKey)
                        .map(shares::get)
                        .toList();
                assertWhole(indicator, above, shares.get(new Cell(indicator, above, false)), parts);
            });
        }
        assertThat(shares.get(new Cell(PlanSplit.BY_HAND, PROVINCE, true)).target())
                .isEqualByComparingTo("40000000");
        assertThat(shares.get(new Cell(PlanSplit.BY_HAND, "360200", true)).target())
                .isEqualByComparingTo("7000000");
    }

    private void assertWhole(String indicator, String above, Share whole, List<Share> parts) {
        String as = indicator + " of " + above;
        if (split.isRatio(indicator)) {
            BigDecimal denominator =
                    above.equals(PROVINCE) ? PlanSplit.PLANNED_DENOMINATOR : whole.plannedDenominator();
            assertThat(sum(parts.stream().map(Share::plannedDenominator)))
                    .as(as)
                    .isEqualByComparingTo(denominator);
            assertThat(sum(parts.stream().map(part -> part.target().multiply(part.plannedDenominator()))))
                    .as(as)
                    .isEqualByComparingTo(whole.target().multiply(denominator));
        } else {
            assertThat(sum(parts.stream().map(Share::target))).as(as).isEqualByComparingTo(whole.target());
        }
    }

    /** Less than a unit off what the population makes of it. */
    @Test
    void shares_follow_the_weights() {
        Map<Cell, Share> shares = split.inForce();
        Map<String, BigDecimal> population = split.population();
        assertThat(population).hasSize(99);

        for (String indicator : split.indicators()) {
            if (!indicator.equals(PlanSplit.BY_HAND) && !split.isRatio(indicator)) {
                Stream.concat(Stream.of(PROVINCE), below(PROVINCE)).forEach(above -> {
                    BigDecimal whole =
                            shares.get(new Cell(indicator, above, false)).target();
                    BigDecimal all = weight(population, above);
                    below(above).forEach(region -> {
                        BigDecimal part =
                                shares.get(new Cell(indicator, region, false)).target();
                        assertThat(part.multiply(all)
                                        .subtract(whole.multiply(weight(population, region)))
                                        .abs())
                                .as(indicator + " of " + region)
                                .isLessThan(all.multiply(split.unit(indicator)));
                    });
                });
            }
        }
    }

    private static BigDecimal weight(Map<String, BigDecimal> population, String region) {
        return sum(population.entrySet().stream()
                .filter(county -> inside(region).test(county.getKey()))
                .map(Map.Entry::getValue));
    }

    @Test
    void every_row_of_the_table_has_its_target() {
        Map<Cell, Share> shares = split.inForce();

        table.forEach((cell, row) -> {
            BigDecimal share = shares.containsKey(cell) ? shares.get(cell).target() : null;
            if (cell.ownUnit() || !cell.region().equals(PROVINCE)) {
                assertThat(row.target())
                        .as(cell.toString())
                        .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo))
                        .isEqualTo(share);
            }
        });
    }

    @Test
    void what_was_published_is_the_table_and_has_the_hash_that_was_signed() {
        assertThat(published.sha256()).isEqualTo(quarter.hash());
        Map<Cell, Figure> figures = published.figures(MARCH);
        assertThat(expected(told, MARCH, table.keySet()).differences(figures)).isEmpty();
    }

    @Test
    void the_table_shows_what_was_corrected() {
        assertThat(expected(toldAfterwards, MARCH, table.keySet()).differences(figures(correctedTable)))
                .isEmpty();
    }

    @Test
    void corrections_show_both_numbers_and_their_difference_where_something_moved_and_nowhere_else() {
        Map<String, Set<Cell>> moved = new HashMap<>();
        for (String month : List.of("2007-01", "2007-02", MARCH)) {
            ExpectedTable before = expected(told, month, table.keySet());
            ExpectedTable after = expected(toldAfterwards, month, table.keySet());
            moved.put(month, before.unlike(after));
            List<Correction> shown = ofTheTable(corrections).stream()
                    .filter(correction -> correction.month().equals(month))
                    .toList();

            assertThat(shown).extracting(Correction::cell).containsExactlyInAnyOrderElementsOf(moved.get(month));
            assertThat(shown).allSatisfy(correction -> {
                Expected reported = before.at(correction.cell());
                Expected corrected = after.at(correction.cell());
                assertThat(correction.reported())
                        .as(correction + " was " + reported)
                        .matches(reported::isShownBy);
                assertThat(correction.corrected())
                        .as(correction + " is " + corrected)
                        .matches(corrected::isShownBy);
                if (reported.told() && corrected.told()) {
                    assertThat(correction.difference())
                            .as(correction.toString())
                            .isEqualByComparingTo(correction
                                    .corrected()
                                    .actual()
                                    .subtract(correction.reported().actual()));
                }
            });
        }
        assertThat(moved.get("2007-01")).isEmpty();
        assertThat(moved.get("2007-02"))
                .contains(
                        new Cell("laid-off-reemployment", "360102", false),
                        new Cell("new-urban-employment", PROVINCE, false))
                .hasSize(6);
        assertThat(moved.get(MARCH))
                .containsExactlyInAnyOrder(
                        new Cell("reemployment-4050", "360102", false),
                        new Cell("reemployment-4050", "360100", false),
                        new Cell("reemployment-4050", PROVINCE, false),
                        new Cell("new-urban-employment", "360281", false),
                        new Cell("new-urban-employment", "360200", true),
                        new Cell("urban-employment-rate", "360702", false),
                        new Cell("urban-employment-rate", "360700", false),
                        new Cell("urban-employment-rate", PROVINCE, false));
    }

    @Test
    void the_release_stays_as_it_was_signed() {
        assertThat(PublishedQuarter.content(platform.frontDoor())).isEqualTo(published);
    }

    @Test
    void what_is_built_anew_is_the_same_table_cell_by_cell() {
        assertThat(rebuild.at("/message/en").asText()).isEqualTo("What was rebuilt equals what served");
        assertThat(rebuiltTable).isEqualTo(correctedTable);
        assertThat(ofTheTable(quarter.corrections(platform.frontDoor()))).isEqualTo(ofTheTable(corrections));
    }

    @Test
    void the_services_count_the_same_in_their_own_tables() {
        Reconciliation.assertEqual(platform.frontDoor());
    }

    /** Releases hold observed indicators too; findings among them move by themselves. */
    private List<Correction> ofTheTable(List<Correction> all) {
        return all.stream()
                .filter(correction -> table.containsKey(correction.cell()))
                .toList();
    }

    private static ExpectedTable expected(List<AcceptedPost> posts, String month, Collection<Cell> cells) {
        return ExpectedTable.of(posts, YearMonth.parse(month).atEndOfMonth(), cells);
    }

    private static Map<Cell, Figure> figures(Map<Cell, Row> rows) {
        Map<Cell, Figure> figures = new HashMap<>();
        rows.forEach((cell, row) -> figures.put(cell, row.figure()));
        return figures;
    }

    /** Regions directly below. */
    private Stream<String> below(String above) {
        return table.keySet().stream()
                .map(Cell::region)
                .distinct()
                .filter(inside(above))
                .filter(region -> !region.equals(above) && region.endsWith("00") == above.equals(PROVINCE));
    }

    /** Codes tell where a region lies: two digits name the province, four the city. */
    private static Predicate<String> inside(String above) {
        String stem = above.replaceFirst("(0000|00)$", "");
        return region -> region.startsWith(stem);
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
