package org.ganlao.gateway.plan.figure.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.PublishedFacts;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.counting.past.PastQuestions;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.figure.kept.KnownNow;
import org.ganlao.gateway.plan.figure.kept.WrittenAnswers;
import org.ganlao.gateway.plan.figure.lastyear.ReadLastYear;
import org.ganlao.gateway.plan.figure.progress.ProgressSheets.KnownSheet;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTargets;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Answers over the gateway's own tables, by a clock that stands until a test moves it. */
@QuarkusTest
class ReadProgressTest {

    private static final String COUNTY = "361129";
    private static final String OTHER_COUNTY = "360732";
    private static final String JOBS = "new-urban-employment";

    @Inject
    Catalogue catalogue;

    @Inject
    Plans plans;

    @Inject
    TotalsRepository totals;

    @Inject
    RegionalTargets targets;

    @Inject
    ReadLastYear lastYear;

    @Inject
    PastQuestions questions;

    @Inject
    FreshnessRepository freshness;

    @Inject
    RegionTree tree;

    @Inject
    BusinessClock today;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    private Instant now = Instant.parse("2007-03-31T08:00:00Z");
    private ProgressSheets sheets;

    @Test
    void the_same_question_is_answered_by_the_same_text_while_no_newer_sheet_was_worked_out() {
        // Given
        ReadProgress progress = gateway();
        byte[] first = progress.answer("2007", asked("360000", LevelChoice.ALL, null));
        now = now.plusMillis(249);

        // When
        byte[] again = progress.answer("2007", asked(null, LevelChoice.ALL, "2007-03"));

        // Then
        assertThat(again).isSameAs(first);
    }

    @Test
    void a_later_sheet_has_an_answer_of_its_own_that_names_its_instant() {
        // Given
        ReadProgress progress = gateway();
        byte[] first = progress.answer("2007", asked("360000", null, null));
        now = now.plusMillis(250);

        // When
        byte[] later = progress.answer("2007", asked("360000", null, null));

        // Then
        assertThat(read(first).get("asOf").textValue()).isEqualTo("2007-03-31T08:00:00Z");
        assertThat(read(later).get("asOf").textValue()).isEqualTo("2007-03-31T08:00:00.250Z");
    }

    @Test
    void a_new_fact_is_in_the_answer_as_soon_as_the_sheet_may_no_longer_be_kept() {
        // Given
        ReadProgress progress = gateway();
        byte[] before = progress.answer("2007", asked(COUNTY, null, null, JOBS));
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, COUNTY, "p1_written", "2007-02-10"));
        }
        PlanClient.await(
                "taken",
                () -> sql.one(
                                "select exists (select from projection.total where region = ? and measure = ?) as taken",
                                row -> row.flag("taken"),
                                COUNTY,
                                JOBS)
                        .orElseThrow());
        now = now.plusMillis(250);

        // When
        byte[] after = progress.answer("2007", asked(COUNTY, null, null, JOBS));

        // Then
        assertThat(read(before).at("/rows/0/actual").isMissingNode()).isTrue();
        assertThat(read(after).at("/rows/0/actual").intValue()).isEqualTo(1);
    }

    @Test
    void what_was_known_at_an_instant_is_told_as_of_its_day_and_what_is_to_come_as_of_today() {
        ReadProgress progress = gateway();
        assertThat(pace(progress, "2007-03-20T15:59:59Z")).isEqualByComparingTo("0.216438"); // 79 of 365 days
        assertThat(pace(progress, "2007-03-20T16:00:00Z")).isEqualByComparingTo("0.219178"); // the 21st in Nanchang
        assertThat(pace(progress, "2026-01-01T00:00:00Z")).isEqualByComparingTo("0.246575");
    }

    private BigDecimal pace(ReadProgress progress, String asOf) {
        return read(progress.answer("2007", known(asked("360000", null, "2007-12", JOBS), asOf)))
                .at("/rows/0/pace")
                .decimalValue();
    }

    @Test
    void what_was_known_then_is_worked_out_once_when_it_is_settled() {
        // Given
        gateway();
        Plan plan = plans.plan("2007");
        YearMonth month = YearMonth.of(2007, 3);
        Optional<Instant> settled = Optional.of(Instant.parse("2007-03-15T00:00:00Z"));
        Optional<Instant> provisional = Optional.of(Instant.parse("2106-01-01T00:00:00Z"));
        for (String domain : catalogue.domains()) {
            sql.update(
                    "insert into watermark values (?, 0, '2007-03-16', '{\"none-0\": 0}') on conflict do nothing",
                    domain);
        }

        // Then
        ProgressSheet kept = sheets.sheet(plan, month, settled).sheet();
        assertThat(sheets.sheet(plan, month, settled).sheet()).isSameAs(kept);
        state("2006-05", 800);
        assertThat(sheets.sheet(plan, month, settled).sheet())
                .as("after a statement, which an instance with a slower clock may have dated before")
                .isNotSameAs(kept);
        assertThat(sheets.sheet(plan, month, provisional).sheet())
                .isNotSameAs(sheets.sheet(plan, month, provisional).sheet());
        sql.update("delete from watermark where position = 0 and recorded_through = '2007-03-16'");
    }

    @Test
    void who_asks_what_another_one_waits_to_ask_waits_for_a_place_and_not_for_him() throws Exception {
        // Given
        questions = new PastQuestions(1, 1, Duration.ofDays(1));
        gateway();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService others = Executors.newCachedThreadPool();
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(
                () -> questions.ask(() -> {
                    begun.countDown();
                    return awaited(end);
                }),
                others);
        awaited(begun);

        // When
        Optional<Instant> then = Optional.of(Instant.parse("2007-03-14T00:00:00Z"));
        List<CompletableFuture<KnownSheet>> asking = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> sheets.sheet(plans.plan("2007"), YearMonth.of(2007, 3), then), others))
                .limit(2)
                .toList();

        // Then
        assertThatThrownBy(() ->
                        CompletableFuture.anyOf(asking.get(0), asking.get(1)).get(1, TimeUnit.MINUTES))
                .hasRootCauseInstanceOf(Rejection.class);
        end.countDown();
        other.join();
        assertThat(asking)
                .filteredOn(one -> !one.isCompletedExceptionally())
                .singleElement()
                .satisfies(one -> assertThat(one.join().at()).isEqualTo(then.orElseThrow()));
        others.shutdown();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_question_gets_the_answer_to_another_one() {
        // Given
        List<ProgressQuery> questions = new ArrayList<>();
        for (String region : List.of("360000", "360100", "360200")) {
            for (LevelChoice level : new LevelChoice[] {null, LevelChoice.CITY, LevelChoice.COUNTY, LevelChoice.ALL}) {
                for (String month : List.of("2007-02", "2007-03")) {
                    questions.add(asked(region, level, month));
                    questions.add(asked(region, level, month, JOBS));
                    questions.add(asked(region, level, month, "reemployment-4050", JOBS));
                    questions.add(explained(asked(region, level, month, JOBS)));
                    questions.add(known(asked(region, level, month, JOBS), "2007-02-28T00:00:00Z"));
                    questions.add(known(asked(region, level, month, JOBS), "2007-03-15T00:00:00Z"));
                }
            }
        }
        Collections.shuffle(questions, new Random(7));
        ReadProgress askedBefore = gateway();
        questions.forEach(question -> askedBefore.answer("2007", question));

        for (ProgressQuery question : questions) {
            // When
            byte[] answer = askedBefore.answer("2007", question);

            // Then
            byte[] unasked = new ReadProgress(catalogue, plans, sheets, new WrittenAnswers(), tree, json)
                    .answer("2007", question);
            assertThat(withoutLag(answer)).isEqualTo(withoutLag(unasked));
        }
    }

    @Test
    void on_a_day_within_a_month_the_same_day_of_last_year_is_what_a_figure_is_held_against() {
        // Given
        today = BusinessClock.fixedAt(LocalDate.of(2007, 3, 11));
        state("2006-02", 280, "2006-03", 590, "2006-12", 1200);
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, OTHER_COUNTY, "p1_midmonth", "2007-03-05"));
        }
        PlanClient.awaitActual(JOBS, OTHER_COUNTY, "2007-03", "1");

        // When
        JsonNode row = read(gateway().answer("2007", asked(OTHER_COUNTY, null, null, JOBS)))
                .at("/rows/0");

        // Then
        assertThat(row.at("/lastYear/until").textValue()).isEqualTo("2006-03-11");
        assertThat(row.at("/lastYear/value").intValue()).isEqualTo(390);
    }

    @Test
    void months_to_come_are_answered_without_a_trend_of_months_that_have_not_begun() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, "360731", "p1_ahead", "2007-02-05"));
        }
        PlanClient.awaitActual(JOBS, "360731", "2007-02", "1");
        ReadProgress progress = gateway();

        for (String month : List.of("2007-04", "2007-05", "2007-06", "2007-09", "2007-12")) {
            // When
            JsonNode row = read(progress.answer("2007", asked("360000", null, month, JOBS)))
                    .at("/rows/0");

            // Then
            assertThat(row.get("actual").decimalValue()).as(month).isPositive();
            assertThat(row.at("/projection/low").decimalValue()).as(month).isNotNegative();
        }
    }

    private static void state(Object... months) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (int i = 0; i < months.length; i += 2) {
            figures.add(Map.of("indicator", JOBS, "region", OTHER_COUNTY, "month", months[i], "value", months[i + 1]));
        }
        PlanClient.posting(Tokens.of("supervisor").in("360000"))
                .body(Map.of("sourceRef", UUID.randomUUID().toString(), "source", "年报", "figures", figures))
                .post("/v1/plans/2007/past-figures")
                .then()
                .statusCode(201);
    }

    @Test
    void who_may_not_ask_is_refused_although_the_answer_lies_ready() {
        // Given
        String path = "/v1/plans/2007/progress?level=all&month=2007-03";
        as("analyst").get(path).then().statusCode(200).contentType("application/json");

        // Then
        given().get(path).then().statusCode(401);
        as("clerk").get(path).then().statusCode(403);
    }

    @Test
    void language_and_scope_of_the_caller_change_nothing_in_an_answer() {
        // Given
        String path = "/v1/plans/2007/progress?level=all&month=2007-03&asOf=2007-03-15T00:00:00Z";
        JsonNode provinces = withoutLag(
                as("analyst").header("Accept-Language", "zh").get(path).asByteArray());

        // When
        JsonNode citys = withoutLag(given().auth()
                .oauth2(Tokens.of("analyst").in("360100").jwt())
                .header("Accept-Language", "en")
                .get(path)
                .asByteArray());

        // Then
        assertThat(citys).isEqualTo(provinces);
    }

    /** A gateway of which nothing was asked yet. */
    private ReadProgress gateway() {
        InstantSource standing = () -> now;
        KnownNow known = new KnownNow(freshness, today, standing.withZone(ZoneOffset.UTC));
        sheets = new ProgressSheets(catalogue, totals, targets, lastYear, questions, known, tree, today);
        return new ReadProgress(catalogue, plans, sheets, new WrittenAnswers(), tree, json);
    }

    private static ProgressQuery asked(String region, LevelChoice level, String month, String... indicators) {
        ProgressQuery query = new ProgressQuery();
        query.region = region;
        query.level = level;
        query.month = month;
        query.indicators = List.of(indicators);
        return query;
    }

    private static ProgressQuery explained(ProgressQuery query) {
        query.explain = true;
        return query;
    }

    private static ProgressQuery known(ProgressQuery query, String asOf) {
        query.asOf = asOf;
        return query;
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role).in("360000").jwt());
    }

    private JsonNode withoutLag(byte[] answer) {
        JsonNode read = read(answer);
        ((ObjectNode) read).remove("freshness");
        return read;
    }

    private JsonNode read(byte[] answer) {
        try {
            return json.readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
