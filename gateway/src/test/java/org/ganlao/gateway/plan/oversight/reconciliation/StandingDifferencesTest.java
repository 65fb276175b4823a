package org.ganlao.gateway.plan.oversight.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.gateway.plan.CountingService;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.PublishedFacts;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Gaps: what makes them, how long they stand. */
@QuarkusTest
@TestProfile(CountingService.Asked.class)
class StandingDifferencesTest {

    private static final String MEASURE = "new-urban-employment";
    private static final String TYPE = "org.ganlao.employment.placement.recorded.v1";
    private static final String REGION = "360830";

    @Inject
    ReconciliationDiffers differs;

    @Inject
    ReconciliationMissing missing;

    @Inject
    ServiceDeadLetters letters;

    @Inject
    StartReconciliation start;

    @Inject
    ReconciliationRepository repository;

    @Inject
    Sql sql;

    @BeforeAll
    static void start() {
        CountingService.start();
    }

    @AfterAll
    static void stop() {
        CountingService.stop();
    }

    @Test
    void a_gap_names_the_facts_that_only_one_side_has_and_stands_until_a_comparison_that_covers_it_finds_none() {
        try (PublishedFacts facts = new PublishedFacts()) {
            // Given: one fact was read and is not in the feed, one is in the feed and was set aside here
            UUID read = UUID.randomUUID();
            UUID lost = UUID.randomUUID();
            UUID event = UUID.randomUUID();
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(read, 1, REGION, "p1_gap_" + read, "2007-02-10"));
            PlanClient.await("read", () -> known(read));
            sql.update("""
                    insert into dead_letter (id, consumer, topic, partition, record_offset, headers, reason, failed_at)
                    values (gen_random_uuid(), 'plan', 'ganlao.employment.facts', 0, 4711, ?, 'unreadable', now())""", "{\"ce_id\":\"" + event + "\"}");
            mark(facts, 9);
            CountingService.tells(
                    "employment",
                    List.of(
                            event("org.ganlao.employment.unmeasured.recorded.v1", UUID.randomUUID(), UUID.randomUUID()),
                            event(TYPE, event, lost)));
            CountingService.counts("employment", 9, MEASURE, REGION, "2007-02", "5");

            // When
            JsonPath gap = reconcile(Map.of("domain", "employment"));

            // Then
            assertThat(gap.getString("state")).as(gap.prettify()).isEqualTo("different");
            assertThat(gap.getInt("factsNotRead")).isEqualTo(1);
            Map<String, Object> notRead = named(gap, lost);
            assertThat(notRead)
                    .containsEntry("side", "not-read")
                    .containsEntry("eventId", event.toString())
                    .containsEntry("position", 2)
                    .containsKey("deadLetter");
            assertThat(named(gap, read)).containsEntry("side", "not-told");
            JsonPath elsewhere =
                    get(gap.getString("id"), Tokens.of("supervisor").in("360100"));
            assertThat(elsewhere.getString("state")).isEqualTo("different");
            assertThat(elsewhere.getList("differences")).isEmpty();
            assertThat(elsewhere.getList("facts")).isNull();
            assertThat(sql.one("select count(*) as n from reconciliation_told", row -> row.number("n")))
                    .hasValue(0L);
            assertThat(subjects()).contains(MEASURE + "/" + REGION + "/2007-02");

            // When: compared elsewhere, and then there
            CountingService.counts("employment", 9, MEASURE, REGION, "2007-02", "1");
            reconcile(Map.of("domain", "employment", "region", REGION, "month", "2007-03"));
            reconcile(Map.of("domain", "employment", "region", "360821"));
            assertThat(subjects()).contains(MEASURE + "/" + REGION + "/2007-02");
            JsonPath closed = reconcile(
                    Map.of("domain", "employment", "indicator", MEASURE, "region", "360800", "month", "2007-02"));

            // Then
            assertThat(closed.getString("state")).as(closed.prettify()).isEqualTo("equal");
            assertThat(closed.getString("region")).isEqualTo("360800");
            assertThat(subjects()).doesNotContain(MEASURE + "/" + REGION + "/2007-02");
        }
    }

    @Test
    void what_was_asked_for_later_is_believed_in_whatever_order_comparisons_end() {
        // Given
        Cell cell = new Cell("on-roll", "360831", YearMonth.of(2007, 2));
        Instant asked = Instant.now();
        UUID earlier = begun(Span.WHOLE, asked);
        UUID later = begun(Span.WHOLE, asked.plusSeconds(1));

        // When
        end(later, Map.of(cell, BigDecimal.ONE), Map.of(cell, BigDecimal.ONE));
        end(earlier, Map.of(cell, BigDecimal.TEN), Map.of(cell, BigDecimal.ONE));

        // Then
        assertThat(subjects()).doesNotContain("on-roll/360831/2007-02");
    }

    @Test
    void of_what_found_no_room_nothing_is_over() {
        // Given
        UUID all = begunFor("crowd", Span.WHOLE, Instant.now());
        Map<Cell, BigDecimal> counted = new HashMap<>();
        for (int i = 0; i < ReconciliationDiffers.MOST; i++) {
            counted.put(new Cell("a-measure", "r" + i, YearMonth.of(2007, 2)), BigDecimal.ONE);
        }
        Cell last = new Cell("z-measure", "360831", YearMonth.of(2007, 2));
        counted.put(last, BigDecimal.ONE);

        // When
        end(all, counted, Map.of());
        AlertCondition.Told told = differs.told(Instant.now());

        // Then
        assertThat(told.holding()).hasSize(ReconciliationDiffers.MOST);
        assertThat(told.unknown()).contains("z-measure/").doesNotContain("a-measure/");

        // When
        end(begunFor("crowd", Span.WHOLE, Instant.now().plusSeconds(1)), Map.of(), Map.of());

        // Then
        assertThat(differs.told(Instant.now()).unknown()).isEmpty();
    }

    @Test
    void a_run_that_died_behind_its_last_step_tells_what_was_stored() {
        // Given
        UUID id = begunFor("employment", Span.WHOLE, Instant.parse("1999-02-01T00:00:00Z"));
        end(id, Map.of(new Cell("on-roll", "360833", YearMonth.of(2007, 2)), BigDecimal.ONE), Map.of());
        CountingService.counts("employment", -1, "on-roll", "360833", "2007-02", "1");

        // When
        sql.update("""
                insert into job (id, kind, state, input, started_by, client, roles, regions, submitted_at, mark)
                values (?, 'reconciliation', 'QUEUED', '{"domain": "employment"}', 'test', 'test',
                        array['system'], array['360000'], now(), 'stored')""", id);

        // Then
        PlanClient.await(
                "ended",
                () -> sql.one("select message_en from job where id = ?", row -> row.text("message_en"), id)
                        .isPresent());
        assertThat(sql.one("select message_en from job where id = ?", row -> row.text("message_en"), id))
                .hasValue("1 of 1 cells differ");
        sql.update("delete from reconciliation where id = ?", id);
    }

    @Test
    void old_reconciliations_are_forgotten_but_where_a_difference_stands_or_nothing_whole_came_after() {
        // Given
        Cell cell = new Cell("on-roll", "360832", YearMonth.of(2007, 2));
        Cell other = new Cell("on-roll", "360832", YearMonth.of(2007, 3));
        Instant longAgo = Instant.parse("1999-01-01T00:00:00Z");
        UUID equal = begun(Span.WHOLE, longAgo);
        UUID closed = begun(Span.WHOLE, longAgo.plusSeconds(1));
        UUID standing = begun(Span.WHOLE, longAgo.plusSeconds(2));
        end(equal, Map.of(), Map.of());
        end(closed, Map.of(cell, BigDecimal.ONE), Map.of());
        end(standing, Map.of(other, BigDecimal.ONE), Map.of());
        UUID lastOfTest = begunFor("test-domain", Span.WHOLE, longAgo);
        end(lastOfTest, Map.of(), Map.of());

        // When
        repository.prune(longAgo.plusSeconds(60));

        // Then
        assertThat(repository.find(equal)).isEmpty();
        assertThat(repository.find(closed)).isEmpty();
        assertThat(repository.find(standing)).isPresent();
        assertThat(repository.find(lastOfTest)).isPresent();

        // When
        end(begun(Span.WHOLE, Instant.now()), Map.of(), Map.of());
        repository.prune(longAgo.plusSeconds(60));

        // Then
        assertThat(repository.find(standing)).isEmpty();
    }

    private UUID begun(Span span, Instant at) {
        return begunFor("labor-rights", span, at);
    }

    private UUID begunFor(String domain, Span span, Instant at) {
        UUID id = UUID.randomUUID();
        repository.begin(id, domain, "test", null, span, at);
        return id;
    }

    private void end(UUID id, Map<Cell, BigDecimal> counted, Map<Cell, BigDecimal> told) {
        repository.end(id, 1, Comparison.of(counted, told), Instant.now());
    }

    @Test
    void each_domain_is_reconciled_once_a_day_whoever_looks_first() {
        LocalDate day = LocalDate.of(2007, 5, 9);
        long before = scheduled();
        start.due("employment", day);
        start.due("employment", day);
        assertThat(scheduled()).isEqualTo(before + 1);
        start.due("employment", day.plusDays(1));
        assertThat(scheduled()).isEqualTo(before + 2);
    }

    @Test
    void what_failed_is_begun_again_the_same_day_and_missed_until_a_comparison_came_about() {
        // Given
        LocalDate day = LocalDate.of(2007, 6, 1);
        Instant later = Instant.now().plus(Duration.ofDays(2));
        start.due("social-insurance", day);
        awaitDue("social-insurance", day, "failed");

        // Then
        assertThat(missing.holding(later))
                .filteredOn(condition -> condition.subject().equals("social-insurance"))
                .singleElement()
                .satisfies(condition ->
                        assertThat(condition.detail()).containsEntry("reason", "social-insurance answered 503"));

        // When
        CountingService.counts("social-insurance", -1, "pension-insured", "360829", "2007-02", "0");
        start.due("social-insurance", day);
        awaitDue("social-insurance", day, "equal", "different");
        long begun = scheduled();
        start.due("social-insurance", day);

        // Then
        assertThat(scheduled()).isEqualTo(begun);
        assertThat(missing.holding(later)).extracting(Condition::subject).doesNotContain("social-insurance");
    }

    @Test
    void who_supervises_a_part_compares_that_part() {
        given().auth()
                .oauth2(Tokens.of("supervisor").in("360100").jwt())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(asking(Map.of("domain", "employment")))
                .post("/v1/reconciliations")
                .then()
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
    }

    @Test
    void of_a_service_that_is_away_nothing_is_known_while_the_others_tell() {
        CountingService.setAside("skills", "trained", "ganlao.employment.facts");
        CountingService.away("social-insurance", true);
        try {
            AlertCondition.Told told = letters.told(Instant.now());
            assertThat(told.unknown()).containsExactly("social-insurance/");
            assertThat(told.holding())
                    .extracting(Condition::subject)
                    .contains("skills/trained/ganlao.employment.facts");
        } finally {
            CountingService.away("social-insurance", false);
        }
    }

    private void awaitDue(String domain, LocalDate day, String... states) {
        PlanClient.await(
                "reconciled",
                () -> sql.one("""
                        select state from reconciliation r join reconciliation_due due on due.reconciliation = r.id
                         where due.domain = ? and due.day = ?""", row -> row.text("state"), domain, day)
                        .filter(List.of(states)::contains)
                        .isPresent());
    }

    @Test
    void what_a_service_could_not_handle_is_told_of_it() {
        CountingService.setAside("employment", "insured", "ganlao.social-insurance.facts");
        assertThat(letters.holding(Instant.now()))
                .extracting(Condition::subject)
                .contains("employment/insured/ganlao.social-insurance.facts");
    }

    private long scheduled() {
        return sql.one(
                        "select count(*) as n from reconciliation where requested_by = 'schedule'",
                        row -> row.number("n"))
                .orElseThrow();
    }

    private boolean known(UUID fact) {
        return sql.one(
                        "select exists (select from projection.fact_version where fact_id = ?) as known",
                        row -> row.flag("known"),
                        fact)
                .orElseThrow();
    }

    private List<String> subjects() {
        return differs.holding(Instant.now()).stream().map(Condition::subject).toList();
    }

    private static Map<String, Object> named(JsonPath reconciliation, UUID fact) {
        return reconciliation.getMap("facts.find { it.factId == '" + fact + "' }");
    }

    private static String event(String type, UUID id, UUID fact) {
        return "\"id\": \"%s\", \"type\": \"%s\", \"data\": {\"factId\": \"%s\", \"version\": 1}"
                .formatted(id, type, fact);
    }

    private static void mark(PublishedFacts facts, long position) {
        facts.watermark(Map.of(
                "domain",
                "employment",
                "position",
                position,
                "recordedThrough",
                Instant.now().toString(),
                "offsets",
                Map.of("ganlao.employment.facts-0", 0)));
    }

    private static Map<String, String> asking(Map<String, String> what) {
        Map<String, String> request = new TreeMap<>(what);
        request.put("sourceRef", UUID.randomUUID().toString());
        return request;
    }

    private static JsonPath reconcile(Map<String, String> what) {
        String id = given().auth()
                .oauth2(Tokens.of("supervisor").in("360000").jwt())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(asking(what))
                .post("/v1/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].id");
        PlanClient.await("reconciled", () -> !get(id).getString("state").equals("waiting"));
        return get(id);
    }

    private static JsonPath get(String id) {
        return get(id, Tokens.of("supervisor").in("360000"));
    }

    private static JsonPath get(String id, Tokens who) {
        return given().auth()
                .oauth2(who.jwt())
                .get("/v1/reconciliations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
