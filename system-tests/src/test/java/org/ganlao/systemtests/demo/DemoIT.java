package org.ganlao.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.ganlao.localstack.OtherDays;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.demo.DemoData;
import org.ganlao.localstack.demo.FrontDoors;
import org.ganlao.systemtests.PlanFigures.Cell;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.PlanFigures.Row;
import org.ganlao.systemtests.PlanFigures.Target;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Rebuild;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.Reconciliation.Outcome;
import org.ganlao.systemtests.ReleaseContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo, loaded through the front door with tokens of a real Keycloak, counted once more from what was posted. */
@Order(0)
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {

    private static final String PROVINCE = "360000";
    private static final String DONGHU = "360102";

    private static final String FEBRUARY = "2007-02";
    private static final String RELEASE = "/v1/public/releases/2007/2007-02/1";

    /** What the independent count tells of a day before the platform's, too: each post says its own day. */
    private static final List<String> TOLD_BY_THE_DAY = List.of(
            "new-urban-employment",
            "laid-off-reemployment",
            "reemployment-4050",
            "job-intermediary-subsidy",
            "new-rural-transfer",
            "internship-positions",
            "guarantee-fund-added",
            "microloans-issued");

    private static final BigDecimal PRECISION = new BigDecimal("0.000001");

    private static final Figure NOTHING = new Figure(null, null, null);

    private Platform platform;
    private RecordingFrontDoor frontDoor;
    private List<AcceptedPost> posts;
    private IndependentCount count;
    private List<Outcome> reconciled;
    private DrillThrough drillThrough;
    private PlanAtWork planAtWork;
    private PublishedNews news;

    @BeforeAll
    void load(Platform running) throws Exception {
        platform = running;
        assertThat(platform.plan().table("2007-03"))
                .hasSize(42 * (111 + 12))
                .allSatisfy((cell, row) ->
                        assertThat(row.figure()).as(cell.toString()).isEqualTo(NOTHING));
        frontDoor = new RecordingFrontDoor(platform.stack().address(Part.GATEWAY));
        try (OtherDays otherDays = new OtherDays(platform.stack())) {
            assertThat(loadDemo(answersFile(), day -> frontDoor.before(otherDays.frontDoor(day))))
                    .isPositive();
        }
        posts = frontDoor.taken();
        count = new IndependentCount(posts, Platform.TODAY);
        platform.plan().awaitSettled();
        reconciled = new Reconciliation(platform.frontDoor()).run();
        drillThrough = new DrillThrough(platform, PROVINCE);
        planAtWork = new PlanAtWork(platform.frontDoor());
        news = new PublishedNews(platform.frontDoor(), platform.stack().address(Part.GATEWAY));
    }

    @AfterAll
    void close() {
        frontDoor.close();
    }

    private Path answersFile() {
        return platform.stack().folder().demoAnswers();
    }

    private int loadDemo(Path answers) {
        return loadDemo(answers, frontDoor::everyDay);
    }

    private int loadDemo(Path answers, FrontDoors otherDays) {
        DemoData data =
                new DemoData(frontDoor.address(), otherDays, platform.stack().accessTokens()::of, answers);
        int posted = Stream.concat(DemoData.SCRIPTS.stream(), Stream.of(DemoData.PLAN))
                .mapToInt(data::load)
                .sum();
        platform.plan().awaitSettled();
        return posted + data.load(DemoData.RELEASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {PROVINCE, "360100", DONGHU, "360400", "360702", "360731"})
    void every_target_shows_what_was_posted(String region) {
        Map<String, Figure> shown = platform.plan().progress(region);
        Map<String, Expected> expected = count.in(region);

        assertThat(shown).hasSize(42);
        SoftAssertions figures = new SoftAssertions();
        shown.forEach((target, figure) -> figures.assertThat(figure)
                .as(region + " " + target + " must be " + expected.get(target))
                .matches(expected.get(target)::isShownBy));
        figures.assertThat(shown).containsOnlyKeys(expected.keySet());
        figures.assertAll();
    }

    @Test
    void a_second_load_posts_nothing() {
        assertThat(loadDemo(answersFile())).isZero();
        assertThat(frontDoor.taken()).isEmpty();
    }

    @Test
    void a_load_that_has_forgotten_its_answers_gets_the_same_ones_and_nothing_counts_twice() throws Exception {
        Path forgotten = Files.createTempDirectory(Path.of("target"), "answers").resolve("answers.json");
        Map<String, Figure> before = platform.plan().progress(PROVINCE);

        loadDemo(forgotten);

        List<AcceptedPost> again = frontDoor.taken();
        assertThat(again).hasSameSizeAs(posts).allMatch(AcceptedPost::replayed);
        assertThat(again)
                .extracting(AcceptedPost::answer)
                .isEqualTo(posts.stream().map(AcceptedPost::answer).toList());
        platform.plan().awaitSettled();
        assertThat(platform.plan().progress(PROVINCE)).isEqualTo(before);
    }

    /** Whatever the catalogue lists, so that a new target is not forgotten. */
    Stream<Target> targetsWithFacts() {
        return platform.plan().targets().stream()
                .filter(target -> !target.measures().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("targetsWithFacts")
    void every_target_has_moved_leads_to_its_records_and_agrees_with_its_service(Target target) {
        assertThat(platform.plan().progress(PROVINCE).get(target.indicator()).actual())
                .isPositive();
        target.measures().forEach(measure -> drillThrough.follow(target, measure));
        assertThat(reconciled)
                .filteredOn(outcome -> outcome.domain().equals(target.source()))
                .singleElement()
                .satisfies(outcome ->
                        assertThat(outcome.state()).as(outcome.toString()).isEqualTo("equal"));
    }

    @Test
    void no_target_is_without_facts() {
        assertThat(platform.plan().targets())
                .hasSize(42)
                .noneMatch(target -> target.measures().isEmpty());
    }

    @Test
    void a_person_of_another_region_is_not_found() {
        String placement = posts.stream()
                .filter(post -> post.kind().equals("placements")
                        && post.text("job.region").equals(DONGHU))
                .findFirst()
                .orElseThrow()
                .id();
        String path = "/api/employment/v1/placements/" + placement;

        assertThat(platform.frontDoor().get("clerk.donghu", path).status()).isEqualTo(200);
        assertThat(platform.frontDoor().get("clerk.xunyang", path).status()).isEqualTo(404);
    }

    @Test
    void the_services_count_the_same_in_their_own_tables() {
        assertThat(reconciled)
                .hasSize(4)
                .allSatisfy(outcome ->
                        assertThat(outcome.state()).as(outcome.toString()).isEqualTo("equal"));
    }

    @Test
    void what_is_rebuilt_from_the_first_event_equals_what_serves() {
        JsonNode rebuilt = Rebuild.run(platform.frontDoor(), true);

        assertThat(rebuilt.required("state").asText()).as(rebuilt.toString()).isEqualToIgnoringCase("succeeded");
    }

    @Test
    void targets_are_split_over_the_regions() {
        planAtWork.targets_are_split_by_one_and_approved_by_another();
        planAtWork.shares_of_numbers_make_the_whole();
    }

    @Test
    void cities_are_supervised() {
        planAtWork.tasks_stand_as_cities_reported_on_them();
        planAtWork.milestones_that_two_persons_spoke_of_are_reached();
    }

    @Test
    void data_come_from_registered_systems() {
        planAtWork.three_cities_send_data_and_one_is_awaited();
    }

    @Test
    void news_is_published_as_feeds() throws Exception {
        news.the_atom_feed_is_one_and_lists_what_is_published();
        news.the_json_feed_lists_the_same();
        news.what_became_of_the_rest_is_counted_by_city();
    }

    @Test
    void the_release_of_february_is_signed_by_all_and_published_under_its_hash() {
        JsonNode release = platform.frontDoor()
                .get("analyst.province", RELEASE)
                .expect(200)
                .json();

        assertThat(release.required("inForce").asBoolean()).isTrue();
        assertThat(release.required("signatures")).hasSize(5);
        assertThat(release.path("despite").isTextual()).isFalse();
        assertThat(release.required("hash").asText()).isEqualTo(february().sha256());
    }

    @Test
    void the_release_of_february_is_the_plans_table_of_that_month() {
        Map<Cell, Row> table = platform.plan().table(FEBRUARY);
        Map<Cell, Figure> released = february().figures(FEBRUARY);
        IndependentCount inFebruary = new IndependentCount(posts, LocalDate.of(2007, 2, 28));

        assertThat(table)
                .hasSize(42 * (111 + 12))
                .allSatisfy((cell, row) -> assertThat(released)
                        .as(cell + " shows " + row.figure())
                        .containsKey(cell)
                        .matches(figures -> isSame(figures.get(cell), row.figure())));
        Map<String, Expected> expected = inFebruary.in(PROVINCE);
        for (String target : TOLD_BY_THE_DAY) {
            assertThat(released.get(new Cell(target, PROVINCE, false)))
                    .as(target + " must be " + expected.get(target))
                    .matches(expected.get(target)::isShownBy);
        }
        assertThat(february().targets())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(planAtWork.targets("2007-02-28"));
    }

    /** Progress rounds rates, a release does not. */
    private static boolean isSame(Figure one, Figure other) {
        return isSame(one.actual(), other.actual())
                && isSame(one.numerator(), other.numerator())
                && isSame(one.denominator(), other.denominator());
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null
                ? one == other
                : one.subtract(other).abs().compareTo(PRECISION) <= 0;
    }

    private ReleaseContent february() {
        return ReleaseContent.read(platform.frontDoor(), "analyst.province", RELEASE);
    }

    @Test
    void one_document_describes_all_five_services() {
        JsonNode paths = platform.frontDoor()
                .get("analyst.province", "/openapi")
                .expect(200)
                .json()
                .required("paths");

        for (String path : List.of(
                "/api/employment/v1/placements",
                "/api/insurance/v1/contribution-receipts",
                "/api/skills/v1/trainees/{id}/completion",
                "/api/rights/v1/contracts",
                "/v1/plans/{plan}/progress")) {
            assertThat(paths.has(path)).as(path).isTrue();
        }
    }

    @Test
    void no_id_number_leaves_the_databases() throws Exception {
        Set<String> numbers = new HashSet<>();
        posts.forEach(post -> numbers.addAll(post.idNumbers()));
        assertThat(numbers).hasSizeGreaterThan(10);
        PersonalDataSearch search = new PersonalDataSearch(platform);

        for (List<String> texts : List.of(search.topics(), search.logs(), search.auditEntries())) {
            assertThat(texts).hasSizeGreaterThan(20);
            assertThat(texts)
                    .filteredOn(text -> numbers.stream().anyMatch(text::contains))
                    .isEmpty();
        }
    }
}
