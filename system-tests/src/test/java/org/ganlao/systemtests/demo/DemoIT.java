package org.ganlao.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.demo.DemoData;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.PlanFigures.Target;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Rebuild;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.Reconciliation.Outcome;
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

    private static final Figure NOTHING = new Figure(null, null, null);

    private Platform platform;
    private RecordingFrontDoor frontDoor;
    private List<AcceptedPost> posts;
    private IndependentCount count;
    private List<Outcome> reconciled;
    private DrillThrough drillThrough;

    @BeforeAll
    void load(Platform running) throws Exception {
        platform = running;
        assertThat(platform.plan().table("2007-03"))
                .hasSize(42 * (111 + 12))
                .allSatisfy((cell, row) ->
                        assertThat(row.figure()).as(cell.toString()).isEqualTo(NOTHING));
        frontDoor = new RecordingFrontDoor(platform.stack().address(Part.GATEWAY));
        assertThat(loadDemo(answersFile())).isPositive();
        posts = frontDoor.taken();
        count = new IndependentCount(posts, Platform.TODAY);
        platform.plan().awaitSettled();
        reconciled = new Reconciliation(platform.frontDoor()).run();
        drillThrough = new DrillThrough(platform, PROVINCE);
    }

    @AfterAll
    void close() {
        frontDoor.close();
    }

    private Path answersFile() {
        return platform.stack().folder().demoAnswers();
    }

    private int loadDemo(Path answers) {
        DemoData data = new DemoData(frontDoor.address(), platform.stack().accessTokens()::of, answers);
        return DemoData.SCRIPTS.stream().mapToInt(data::load).sum();
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
