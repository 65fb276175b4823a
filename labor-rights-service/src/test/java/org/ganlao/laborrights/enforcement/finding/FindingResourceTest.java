package org.ganlao.laborrights.enforcement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.laborrights.enforcement.finding.FindingOffice.EMPLOYER;
import static org.ganlao.laborrights.enforcement.finding.FindingOffice.FINDINGS;
import static org.ganlao.laborrights.enforcement.finding.FindingOffice.dismissal;
import static org.ganlao.laborrights.enforcement.finding.FindingOffice.insuredWithoutContract;
import static org.ganlao.laborrights.enforcement.finding.FindingOffice.reckon;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.sample;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.somebody;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.heard.Heard;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.laborrights.wage.arrears.ArrearsFollower;
import org.ganlao.laborrights.wage.payroll.PayrollDesk;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FindingResourceTest {

    private final FindingOffice office = new FindingOffice();
    private final Bureau bureau = new Bureau();

    @Inject
    Heard heard;

    @Inject
    Suspect suspect;

    @Inject
    WatchFigures watching;

    @Inject
    ReckonFindings reckoning;

    @Inject
    FindingRepository findings;

    @Inject
    FindingSteps steps;

    @Inject
    TransactionLock locks;

    @Inject
    BulkWork bulk;

    @Inject
    ChangeLog changes;

    @Inject
    PersonTokens tokens;

    @Inject
    @All
    List<ArrearsFollower> followers;

    @Inject
    Sql sql;

    @Test
    void a_benefit_beside_a_contract_is_found_assigned_closed_when_it_stops_and_found_again_when_it_goes_on() {
        // Given
        UUID claim = UUID.randomUUID();
        JsonPath entry = bureau.puts(ResidentNumbers.next());
        String person = entry.getString("person.token");
        benefit(claim, person, 2, "2008-04-01");

        // When
        bureau.signs(entry.getString("id"), Bureau.terms("2007-05-14", "2009-05-13"));
        reckon();

        // Then
        office.listed(person)
                .body("items.kind", containsInAnyOrder("benefit-while-contracted", "contract-without-insurance"));
        JsonPath found = found(person, "benefit-while-contracted");
        String at = FINDINGS + "/" + found.getString("id");
        assertThat(found.getString("days[0].from")).isEqualTo("2007-06-01");
        assertThat(found.getString("days[0].until")).isEqualTo("2008-04-01");
        assertThat(found.getList("evidence.fact")).containsExactly("contract", "unemployment-claim");
        assertThat(FindingOffice.FACTS.of(found.getString("id"), 1))
                .as("what a reckoning tells could be overtaken by what a person does")
                .hasSize(1);

        // When
        Map<String, Object> assignment = office.assignment();
        office.inspector
                .change(at + "/assignment", 1, assignment)
                .statusCode(200)
                .body("state", equalTo("assigned"))
                .body("inspectionCase", equalTo(assignment.get("inspectionCase")));
        office.inspector
                .change(at + "/assignment", 2, assignment)
                .statusCode(409)
                .body("code", equalTo("finding-assigned"));
        benefit(claim, person, 3, "2007-06-01");
        reckon();
        reckon();

        // Then
        office.inspector.get(at).then().body("state", equalTo("closed")).body("endedOn", equalTo("2007-06-30"));

        // When
        benefit(claim, person, 4, "2008-04-01");
        reckon();

        // Then
        office.inspector.get(at).then().body("state", equalTo("open")).body("version", equalTo(4));
        office.inspector.get(at + "/history").then().body("step", contains("opened", "assigned", "closed", "reopened"));
        assertThat(FindingOffice.FACTS.of(found.getString("id"), 4))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(record -> record.type().replaceAll(".*finding\\.", ""))
                .containsExactly("opened.v1", "assigned.v1", "closed.v1", "reopened.v1");
    }

    @Test
    void what_is_told_while_a_file_is_imported_is_reckoned_behind_it() {
        // Given
        UUID file = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                insert into job (id, kind, state, input, started_by, client, roles, regions, submitted_at, lease_until)
                values (?, 'import', 'RUNNING', '{}', 'test', 'test', '{}', '{}', now(), now() + interval '1 hour')""", file));
        String person = insuredWithoutContract("2007-02-01");

        // When
        try {
            reckon();

            // Then
            office.listed(person).body("items", empty());
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            sql.update("update job set state = 'SUCCEEDED', finished_at = now() where id = ?", file));
        }

        // When
        reckon();

        // Then
        office.listed(person).body("items", hasSize(1));
    }

    @Test
    void a_finding_is_dismissed_by_two_persons_and_by_no_fewer() {
        // Given
        String at = office.openedFor(insuredWithoutContract("2007-02-01"));
        office.supervisor
                .change(at + "/dismissal-decision", 1, Map.of("dismissed", true))
                .statusCode(409)
                .body("code", equalTo("no-dismissal-proposed"));
        office.inspector
                .change(at + "/assignment", 1, Map.of("on", "2007-06-30", "inspectionCase", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("no-case-for-it"));

        // When
        office.inspector
                .change(at + "/dismissal", 1, dismissal())
                .statusCode(200)
                .body("state", equalTo("dismissal-proposed"));
        office.inspector
                .change(at + "/dismissal", 2, dismissal())
                .statusCode(409)
                .body("code", equalTo("dismissal-pending"));
        office.inspector
                .change(at + "/dismissal-decision", 2, Map.of("dismissed", true))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.supervisor
                .change(at + "/dismissal-decision", 2, Map.of("dismissed", false, "why", "凭证过期"))
                .statusCode(200)
                .body("state", equalTo("open"));
        office.inspector.change(at + "/dismissal", 3, dismissal()).statusCode(200);
        office.supervisor
                .change(at + "/dismissal-decision", 4, Map.of("dismissed", true))
                .statusCode(200)
                .body("state", equalTo("dismissed"));

        // Then
        office.inspector
                .change(at + "/dismissal", 5, dismissal())
                .statusCode(409)
                .body("code", equalTo("finding-over"));
        assertThat(FindingOffice.FACTS.of(at.substring(FINDINGS.length() + 1), 5))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_dismissal_is_taken_back_by_two_persons_and_the_finding_stands_again() {
        // Given
        String at = office.openedFor(insuredWithoutContract("2007-02-01"));
        office.inspector.change(at + "/dismissal", 1, dismissal()).statusCode(200);
        office.supervisor
                .change(at + "/dismissal-decision", 2, Map.of("dismissed", true))
                .statusCode(200);

        // When
        office.inspector
                .change(at + "/reinstatement", 3, FindingOffice.reinstatement())
                .statusCode(200)
                .body("state", equalTo("reinstatement-proposed"));
        office.inspector
                .change(at + "/reinstatement-decision", 4, Map.of("reinstated", true))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.supervisor
                .change(at + "/reinstatement-decision", 4, Map.of("reinstated", true))
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("openings", hasSize(1))
                .body("standing[0].from", equalTo("2007-06-30"));

        // Then
        office.inspector
                .get(at + "/history")
                .then()
                .body("step", contains("opened", "changed", "dismissed", "changed", "reinstated"));
        assertThat(FindingOffice.FACTS.of(at.substring(FINDINGS.length() + 1), 5))
                .last()
                .satisfies(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_case_is_told_when_its_finding_holds_no_more_and_is_withdrawn_within_a_limit_or_goes_on() {
        // Given
        String at = FindingOffice.caseWithoutCause();
        String id = at.substring(at.lastIndexOf('/') + 1);

        // Then
        office.inspector
                .get(at)
                .then()
                .body("causeGoneOn", equalTo("2007-06-30"))
                .body("steps.step", contains("opened", "cause-gone"));
        office.inspector
                .asking()
                .queryParam("causeGone", true)
                .get("/v1/inspection-cases")
                .then()
                .body("items.id", hasItem(id));
        assertThat(limits(id)).containsExactlyInAnyOrder("filing RUNNING", "cause-review RUNNING");

        // When
        Map<String, String> step = Map.of("on", "2007-06-30", "note", "另查明其他违法线索");
        office.inspector.change(at + "/continuation", 2, step).statusCode(200).body("causeGoneOn", nullValue());
        office.inspector.change(at + "/withdrawal", 3, step).statusCode(422);

        // Then
        assertThat(limits(id)).containsExactlyInAnyOrder("filing RUNNING", "cause-review MET");
        String other = FindingOffice.caseWithoutCause();
        office.inspector.change(other + "/withdrawal", 2, step).statusCode(200).body("result", equalTo("withdrawn"));
    }

    @Test
    void a_case_whose_last_two_findings_are_dismissed_at_once_is_told_that_nothing_is_left() {
        // Given
        String first = office.openedFor(insuredWithoutContract("2007-02-01"));
        String second = office.openedFor(insuredWithoutContract("2007-02-01"));
        String id = office.inspector
                .change(first + "/assignment", 1, Map.of("on", "2007-06-30"))
                .extract()
                .path("inspectionCase");
        office.inspector
                .change(second + "/assignment", 1, Map.of("on", "2007-06-30", "inspectionCase", id))
                .statusCode(200);
        List<String> both = List.of(first, second);
        both.forEach(
                at -> office.inspector.change(at + "/dismissal", 2, dismissal()).statusCode(200));
        List<CompletableFuture<Integer>> decisions = new ArrayList<>();

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            sql.one(
                    "select id from inspection_case where id = ? for update",
                    row -> row.uuid("id"),
                    UUID.fromString(id));
            both.forEach(at -> decisions.add(CompletableFuture.supplyAsync(() -> office.supervisor
                    .change(at + "/dismissal-decision", 3, Map.of("dismissed", true))
                    .extract()
                    .statusCode())));
            await().atMost(Duration.ofSeconds(30)).until(() -> waitingForCases() >= 2);
        });

        // Then
        assertThat(decisions.stream().map(CompletableFuture::join)).containsExactly(200, 200);
        office.inspector.get(InspectionOffice.CASES + "/" + id).then().body("causeGoneOn", equalTo("2007-06-30"));
        assertThat(limits(id)).contains("cause-review RUNNING");
    }

    private long waitingForCases() {
        return sql.one("""
                        select count(*) as n from pg_stat_activity
                         where datname = current_database() and wait_event_type = 'Lock' and query like '%inspection_case%'""", row -> row.number("n")).orElseThrow();
    }

    private List<String> limits(String record) {
        return sql.list(
                "select time_limit || ' ' || case when met_on is null then 'RUNNING' else 'MET' end as known from deadline"
                        + " where record = cast(? as uuid)",
                row -> row.text("known"),
                record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labor.finding.sign-within.days", "labor.inspection.limitation.months"})
    void another_figure_has_all_findings_reckoned_anew_once_and_a_minute_after_it_was_approved(String key) {
        // Given
        Instant approved = Instant.now().plusSeconds(3600);
        watching.look(approved.plusSeconds(59));
        long before = rebuilds();

        // When
        UUID figure = approve(key, approved);

        // Then
        try {
            assertThat(watching.look(approved.plusSeconds(59))).isFalse();
            assertThat(watching.look(approved.plusSeconds(61))).isTrue();
            assertThat(watching.look(approved.plusSeconds(61))).isFalse();
            assertThat(rebuilds()).isEqualTo(before + 1);
        } finally {
            sql.update("delete from parameter where id = ?", figure);
        }
    }

    @Test
    void other_occupations_have_all_findings_reckoned_anew_and_figures_by_which_none_is_reckoned_do_not() {
        Instant approved = Instant.now().plusSeconds(3600);
        watching.look(approved);

        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update reckoned_figures set print = 'of an earlier release'"));
        assertThat(watching.look(approved)).isTrue();

        UUID other = approve("labor.collective.quorum.thirds", approved);
        try {
            assertThat(watching.look(approved.plusSeconds(61))).isFalse();
        } finally {
            sql.update("delete from parameter where id = ?", other);
        }
    }

    /** Of a year in which nothing is reckoned. */
    private UUID approve(String key, Instant at) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into parameter (id, key, value, unit, valid_from, valid_to, source, confirmed, label_zh, label_en, state,
                                       proposed_by, proposed_at, decided_by, decided_at, version)
                values (?, ?, '1', 'day', '1901-01-01', '1901-12-31', '测试', false, '测试', 'test', 'APPROVED',
                        'one', ?, 'another', ?, 2)""", id, key, at, at);
        return id;
    }

    private long rebuilds() {
        return sql.one("select count(*) as n from job where kind = ?", row -> row.number("n"), RebuildFindings.KIND)
                .orElseThrow();
    }

    @Test
    void a_finding_that_was_told_without_its_openings_and_days_is_told_once_more() {
        // Given
        String id = office.openedFor(insuredWithoutContract("2007-02-01")).substring(FINDINGS.length() + 1);

        // When: in one transaction, lest a rebuild that runs tells it first
        int told = QuarkusTransaction.requiringNew().call(() -> {
            sql.update("insert into untold_finding (finding) values (?)", UUID.fromString(id));
            return reckoning.tellAgain(ReckonFindings.PARCEL);
        });

        // Then
        assertThat(told).isPositive();
        assertThat(QuarkusTransaction.requiringNew().call(() -> reckoning.tellAgain(ReckonFindings.PARCEL)))
                .isZero();
        assertThat(FindingOffice.FACTS.of(id, 2))
                .last()
                .satisfies(PublishedEvents::isAsFullAsItsSample)
                .extracting(record -> record.type().replaceAll(".*finding\\.", ""))
                .isEqualTo("changed.v1");
        office.inspector.get(FINDINGS + "/" + id + "/history").then().body("step", contains("opened", "changed"));
    }

    @Test
    void a_finding_is_assigned_to_a_case_that_is_opened_for_it() {
        String at = office.openedFor(insuredWithoutContract("2007-02-01"));

        String opened = office.inspector
                .change(at + "/assignment", 1, Map.of("on", "2007-06-30"))
                .statusCode(200)
                .body("state", equalTo("assigned"))
                .extract()
                .path("inspectionCase");

        assertThat(sql.one(
                        "select cause::text as cause from inspection_case where id = ?",
                        row -> row.text("cause"),
                        UUID.fromString(opened)))
                .contains(at.substring(FINDINGS.length() + 1));
    }

    @Test
    void a_finding_is_assigned_to_an_open_case_of_the_employer_and_anew_when_that_has_ended() {
        // Given
        String first = office.openedFor(insuredWithoutContract("2007-02-01"));
        String second = office.openedFor(insuredWithoutContract("2007-02-01"));
        String open = office.inspector
                .change(first + "/assignment", 1, Map.of("on", "2007-06-30"))
                .extract()
                .path("inspectionCase");

        // When
        Map<String, Object> toIt = Map.of("on", "2007-06-30", "inspectionCase", open);
        office.inspector.change(second + "/assignment", 1, toIt).statusCode(200).body("inspectionCase", equalTo(open));
        sql.update(
                "update inspection_case set stage = 'WITHDRAWN', ended_on = opened_on, result = 'WITHDRAWN' where id = ?",
                UUID.fromString(open));

        // Then
        office.inspector
                .change(second + "/assignment", 2, toIt)
                .statusCode(422)
                .body("code", equalTo("no-case-for-it"));
        Map<String, Object> another = office.assignment();
        office.inspector
                .change(second + "/assignment", 2, another)
                .statusCode(200)
                .body("inspectionCase", equalTo(another.get("inspectionCase")));
    }

    @Test
    void one_of_whom_nothing_can_be_reckoned_is_put_aside_and_nobody_waits_for_him() {
        // Given
        List<String> good = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            good.add(insuredWithoutContract("2007-02-01"));
        }
        String bad = somebody();
        sql.update("""
                insert into heard_enrolment (id, version, person, employer, region, insurance, kind, days)
                values (gen_random_uuid(), 1, ?, '71526726X', '360102', 'pension', 'employee', '{(,2007-01-01)}')""", bad);
        mark(bad);
        for (int i = 0; i < 5; i++) {
            good.add(insuredWithoutContract("2007-02-01"));
        }

        // When
        reckon();

        // Then
        assertThat(good).allSatisfy(person -> assertThat(standing(person)).hasSize(1));
        assertThat(aside(bad)).isEqualTo(1);

        // When
        sql.update("delete from heard_enrolment where person = ?", bad);
        mark(bad);
        reckon();

        // Then
        assertThat(aside(bad)).isZero();
    }

    @Test
    void a_rebuild_reckons_those_too_of_whom_nothing_but_a_finding_is_left() {
        String person = insuredWithoutContract("2007-02-01");
        reckon();

        sql.update("delete from heard_enrolment where person = ?", person);

        assertThat(heard.subjectsAfter(person.substring(0, person.length() - 1), 3))
                .contains(person);
    }

    private void mark(String subject) {
        QuarkusTransaction.requiringNew().run(() -> heard.mark(List.of(subject)));
    }

    private long aside(String subject) {
        return sql.one(
                        "select count(*) as n from unreckoned_subject where subject = ?",
                        row -> row.number("n"),
                        subject)
                .orElseThrow();
    }

    @Test
    void what_becomes_true_by_time_alone_is_found_on_its_day() {
        // Given
        String person = insuredWithoutContract("2007-06-15");
        reckon();
        office.listed(person).body("items", empty());

        // When
        reckonOn("2007-07-14");
        office.listed(person).body("items", empty());
        reckonOn("2007-07-15");

        // Then
        office.listed(person).body("items", hasSize(1)).body("items[0].openedOn", equalTo("2007-07-15"));
    }

    @Test
    void two_tokens_of_one_person_have_one_finding_of_one_thing() {
        // Given
        String old = insuredWithoutContract("2007-02-01");
        String stays = insuredWithoutContract("2007-03-01");
        String gone = office.openedFor(old);
        String kept = office.openedFor(stays);

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(old, stays, ReplacementReason.MERGE));
        reckon();

        // Then
        office.inspector.get(gone).then().body("state", equalTo("annulled"));
        office.inspector
                .get(kept)
                .then()
                .body("state", equalTo("open"))
                .body("days[0].from", equalTo("2007-03-03"))
                .body("evidence", hasSize(2));
        assertThat(FindingOffice.FACTS.of(gone.substring(FINDINGS.length() + 1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void any_order_of_events_however_often_comes_to_the_findings_of_one_order_and_so_does_a_rebuild() {
        Random random = new Random(2007);
        List<String> shuffled = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int round = 0; round < 25; round++) {
            // Given
            List<Told> events = new ArrayList<>();
            for (int fact = 0; fact < 4; fact++) {
                events.addAll(life(random));
            }
            String inOrder = somebody();
            String inAnyOrder = somebody();
            List<Told> mixed = new ArrayList<>(events);
            mixed.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(mixed, random);

            // When
            events.forEach(event -> event.of(inOrder));
            reckon();
            mixed.forEach(event -> {
                event.of(inAnyOrder);
                if (random.nextInt(4) == 0) {
                    reckon();
                }
            });
            reckon();

            // Then
            assertThat(standing(inAnyOrder)).as("round %d", round).isEqualTo(standing(inOrder));
            shuffled.add(inAnyOrder);
            expected.add(standing(inAnyOrder));
        }
        assertThat(expected).anySatisfy(found -> assertThat(found).isNotEmpty());

        // When
        String broken = shuffled.get(0);
        sql.update("update finding set days = '{[1999-01-01,)}', version = version + 1 where person = ?", broken);
        Desk province = Desk.of(Tokens.of("supervisor").in("360000"));
        office.supervisor
                .post(
                        FindingOffice.REBUILDS,
                        Map.of("sourceRef", UUID.randomUUID().toString()))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        String job = province.post(
                        FindingOffice.REBUILDS,
                        Map.of("sourceRef", UUID.randomUUID().toString()))
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> province.get(pathOf(job)).then().body("state", equalTo("succeeded")));

        // Then
        assertThat(shuffled.stream().map(this::standing).toList()).isEqualTo(expected);
    }

    @Test
    void any_order_of_what_is_told_of_an_employer_comes_to_the_findings_of_one_order() {
        Random random = new Random(2008);
        for (int round = 0; round < 12; round++) {
            // Given
            List<Told> events = new ArrayList<>();
            for (int fact = 0; fact < 4; fact++) {
                events.addAll(ofEmployer(random));
            }
            List<Told> mixed = new ArrayList<>(events);
            mixed.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(mixed, random);
            String inOrder = OrganisationCodes.next();
            String inAnyOrder = OrganisationCodes.next();
            owesWages(inOrder);
            owesWages(inAnyOrder);

            // When
            events.forEach(event -> event.of(inOrder));
            mixed.forEach(event -> event.of(inAnyOrder));
            reckon();

            // Then
            assertThat(standing(inAnyOrder)).as("round %d", round).isEqualTo(standing(inOrder));
        }
    }

    /** Versions of an order to pay, or a declaration of wages. */
    private static List<Told> ofEmployer(Random random) {
        UUID id = UUID.randomUUID();
        String day = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(150)).toString();
        if (random.nextBoolean()) {
            String stated = "social-insurance.base-declaration.stated";
            return List.of(new Told(
                    stated,
                    sample(stated, id)
                            .put("year", 2007 + random.nextInt(2))
                            .put("region", random.nextBoolean() ? "360102" : "360425")
                            .put("recordedAt", day + "T03:00:00.%06dZ".formatted(random.nextInt(1_000_000)))
                            .put("lowest", random.nextBoolean() ? "50.00" : "2000.00"),
                    "employer"));
        }
        List<Told> versions = new ArrayList<>();
        String changed = "social-insurance.payment-order.changed";
        for (int version = 1; version <= 3; version++) {
            versions.add(new Told(
                    changed,
                    sample(changed, id)
                            .put("version", version)
                            .put("occurredOn", day)
                            .put("open", random.nextInt(3) == 0 ? "0.00" : "100.00"),
                    "employer"));
        }
        return versions;
    }

    private void owesWages(String employer) {
        sql.update("""
                insert into wage_arrears (id, version, client, source_ref, recorded_at, region, employer, kind, declared_on,
                    cause_kind, cause_id, cause_reference, since, historical, proposed_by, proposed_at, persons, waiting, declared,
                    verified_on, verified, repaid, round_proposed_by, round_proposed_at)
                values (gen_random_uuid(), 1, 'test', ?, now(), '360102', ?, 'OTHER', '2007-03-01', 'award', gen_random_uuid(), '1',
                    '2007-01-01', false, 'test', now(), 1, 0, 900, '2007-03-01', 900, 0, 'test', now())""", employer, employer);
        QuarkusTransaction.requiringNew().run(() -> followers.forEach(follower -> follower.changed(employer)));
    }

    @Test
    void an_employer_that_owes_wages_and_contributions_is_found_until_the_order_to_pay_is_met() {
        // Given
        String employer = OrganisationCodes.next();
        owesWages(employer);
        reckon();
        ofEmployer(employer).body("items", empty());

        // When
        String issued = "social-insurance.payment-order.issued";
        ObjectNode order =
                sample(issued, UUID.randomUUID()).put("employer", employer).put("occurredOn", "2007-05-10");
        tell(issued, order);
        reckon();

        // Then
        ofEmployer(employer)
                .body("items.kind", contains("wages-and-contributions-owed"))
                .body("items[0].days[0].from", equalTo("2007-05-10"))
                .body("items[0].evidence.fact", contains("wage-arrears", "payment-order"));

        // When
        tell("social-insurance.payment-order.changed", order.put("version", 2).put("open", "0.00"));
        reckon();

        // Then
        ofEmployer(employer).body("items.state", contains("closed"));
    }

    @Test
    void a_wage_below_the_minimum_wage_is_found_until_a_later_declaration_mends_it() {
        // Given
        String employer = OrganisationCodes.next();
        String stated = "social-insurance.base-declaration.stated";
        ObjectNode declaration = sample(stated, UUID.randomUUID()).put("employer", employer);

        // When
        tell(stated, declaration.put("lowest", "100.00"));
        reckon();

        // Then
        ofEmployer(employer)
                .body("items.kind", contains("base-below-minimum-wage"))
                .body("items.state", contains("open"));

        // When
        tell(
                stated,
                declaration
                        .put("factId", UUID.randomUUID().toString())
                        .put("recordedAt", "2007-05-01T03:00:00.250000Z")
                        .put("lowest", "2000.00"));
        reckon();

        // Then
        ofEmployer(employer).body("items.state", contains("closed"));
    }

    @Test
    void who_works_in_a_restricted_occupation_without_a_certificate_is_found_until_one_is_valid() {
        // Given
        JsonPath entry = bureau.puts(ResidentNumbers.next());
        String person = entry.getString("person.token");
        Map<String, Object> contract =
                new HashMap<>(Bureau.contractBody(entry.getString("id"), Bureau.terms("2007-05-14", "2009-05-13")));
        contract.put("work", Map.of("occupation", "6-04-02-05"));

        // When
        bureau.desk.made("/v1/contracts", contract);
        reckon();

        // Then
        JsonPath found = found(person, "uncertified-in-restricted-occupation");
        assertThat(found.getString("days[0].from")).isEqualTo("2007-05-14");
        assertThat(found.getList("evidence.fact")).containsExactly("contract");
        String at = FINDINGS + "/" + found.getString("id");
        office.inspector
                .change(at + "/assignment", 1, Map.of("on", "2007-06-30"))
                .statusCode(200)
                .body("state", equalTo("assigned"));

        // When
        String issued = "skills.certificate.issued";
        tell(
                issued,
                sample(issued, UUID.randomUUID())
                        .put("person", person)
                        .put("occupation", "6-04-02-05")
                        .put("occurredOn", "2007-06-20"));
        reckon();

        // Then
        office.inspector.get(at).then().body("state", equalTo("closed"));
    }

    @Test
    void an_employer_whose_checked_payroll_tells_of_excessive_hours_is_found_until_the_payroll_is_stated_otherwise() {
        // Given
        String employer = OrganisationCodes.next();
        PayrollDesk payrolls = new PayrollDesk();

        // When
        String report = payrolls.checkedTooLong(employer);
        reckon();

        // Then
        ofEmployer(employer)
                .body("items.kind", contains("excessive-hours"))
                .body("items.state", contains("open"))
                .body("items[0].days[0].from", equalTo("2007-04-01"))
                .body("items[0].days[0].until", equalTo("2009-04-01"))
                .body("items[0].evidence.fact", contains("payroll-report"));

        // When
        payrolls.strikesOut(report);
        reckon();

        // Then
        ofEmployer(employer).body("items.state", contains("closed"));
    }

    private ValidatableResponse ofEmployer(String employer) {
        return office.inspector
                .asking()
                .queryParam("employer", employer)
                .get(FINDINGS)
                .then()
                .statusCode(200);
    }

    @Test
    void findings_are_counted_by_region_and_kind() {
        long before = openInRegion();

        office.openedFor(insuredWithoutContract("2007-02-01"));

        assertThat(openInRegion()).isEqualTo(before + 1);
    }

    /** An event that is told of one person or another, or of one employer or another. */
    private record Told(String event, ObjectNode fact, String whom) {

        void of(String subject) {
            UUID id = UUID.nameUUIDFromBytes((fact.get("factId").asText() + subject).getBytes());
            tell(event, fact.deepCopy().put("factId", id.toString()).put(whom, subject));
        }
    }

    /** Two or three versions of one fact. */
    private static List<Told> life(Random random) {
        UUID id = UUID.randomUUID();
        List<Told> versions = new ArrayList<>();
        int kind = random.nextInt(4);
        for (int version = 1; version <= 2 + random.nextInt(2); version++) {
            String from = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(150)).toString();
            String until =
                    LocalDate.of(2007, 6, 10).plusDays(random.nextInt(90)).toString();
            String employer = random.nextBoolean() ? EMPLOYER : "158264412";
            ObjectNode fact;
            String event;
            if (kind == 0) {
                event = "social-insurance.enrolment.started";
                fact = sample(event, id).put("employer", employer);
                fact.withArray("/periods")
                        .removeAll()
                        .addObject()
                        .put("from", from)
                        .put("until", until);
            } else if (kind == 1) {
                event = "social-insurance.unemployment-claim.granted";
                fact = sample(event, id).put("dueFrom", from).put("dueUntil", until);
            } else if (kind == 2) {
                event = "social-insurance.benefit-payment.recalled";
                fact = sample(event, id)
                        .put("insurance", "unemployment")
                        .put("month", from.substring(0, 7))
                        .put("state", random.nextInt(3) == 0 ? "recovered" : "to-be-recovered");
            } else {
                event = "employment.placement.ended";
                fact = sample(event, id)
                        .put("employer", employer)
                        .put("occurredOn", from)
                        .put("endedOn", until);
            }
            if (random.nextInt(8) == 0) {
                fact.put("annulReason", "误登");
            }
            versions.add(new Told(event, fact.put("version", version), "person"));
        }
        return versions;
    }

    /** What stands of a person or an employer, with the evidence, without the ids. */
    private List<String> standing(String subject) {
        return sql.list("""
                select concat_ws(' ', kind, case when person is not null then employer end, region, days,
                           (select string_agg(regexp_replace(fact, '[0-9a-f]{8}-[0-9a-f-]{27} ', ''), ', '
                                              order by regexp_replace(fact, '[0-9a-f]{8}-[0-9a-f-]{27} ', ''))
                              from regexp_split_to_table(evidence, '\n') fact)) as found
                  from finding where coalesce(person, employer) = ? and state <> 'CLOSED' order by 1""", row -> row.text("found"), subject);
    }

    private JsonPath found(String person, String kind) {
        JsonPath all = office.of(person);
        int place = all.getList("items.kind").indexOf(kind);
        return all.setRootPath("items[" + place + "]");
    }

    private long openInRegion() {
        List<Map<String, Object>> figures =
                office.inspector.get(FINDINGS + "/statistics").jsonPath().getList("");
        return figures.stream()
                .filter(line -> line.get("region").equals(Bureau.REGION)
                        && line.get("kind").equals("insurance-without-contract"))
                .mapToLong(line -> ((Number) line.get("open")).longValue())
                .sum();
    }

    private static String pathOf(String location) {
        return location.substring(location.indexOf("/v1/"));
    }

    /** On another day than the service's clock stands at. */
    private void reckonOn(String day) {
        ReckonFindings then = new ReckonFindings(
                heard,
                suspect,
                findings,
                steps,
                locks,
                bulk,
                sql,
                changes,
                BusinessClock.fixedAt(LocalDate.parse(day)));
        QuarkusTransaction.requiringNew().run(() -> {
            while (then.next(ReckonFindings.PARCEL)) {}
        });
    }

    private static void benefit(UUID claim, String person, int version, String dueUntil) {
        String granted = "social-insurance.unemployment-claim.granted";
        tell(
                granted,
                sample(granted, claim)
                        .put("person", person)
                        .put("version", version)
                        .put("dueFrom", "2007-04-01")
                        .put("dueUntil", dueUntil));
    }
}
