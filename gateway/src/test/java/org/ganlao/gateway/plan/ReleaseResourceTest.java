package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan's year is over. Each test has a period of its own, since of one only one release is made at a time. */
@QuarkusTest
@TestProfile(AfterTheYear.class)
class ReleaseResourceTest {

    private static final String RELEASES = "/v1/plans/2007/releases";
    private static final String STATISTICS = "planning-statistics";
    private static final String COUNTY = "360823";

    @Inject
    Sql sql;

    @Test
    void a_quarter_is_frozen_signed_by_all_published_and_replaced_by_the_next_number() {
        // Given
        placed(COUNTY, "p1_frozen_one", "2007-02-10");
        placed(COUNTY, "p1_frozen_two", "2007-03-10");
        placed("360800", "p1_frozen_own", "2007-03-11");
        awaitActual("new-urban-employment", COUNTY, "2");
        awaitActual("new-urban-employment", "360800-own", "1");
        settle();

        // When
        JsonPath draft = drafted("2007-Q1", Map.of());
        String id = draft.getString("id");
        String open = "/v1/public/releases/2007/2007-Q1/1";

        // Then
        assertThat(draft.getInt("number")).isEqualTo(1);
        assertThat(draft.getList("missing"))
                .contains("employment", "social-insurance", "skills", "labor-rights")
                .endsWith(STATISTICS);
        draft("2007-Q1", Map.of()).statusCode(409).body("code", equalTo("release-underway"));
        given().get(open).then().statusCode(404);
        given().get(open + "/content").then().statusCode(404);
        given().get(open + "/cells").then().statusCode(404);
        given().get(open + "/report").then().statusCode(404);
        given().get(open + "/report.html").then().statusCode(404);
        as(signer("skills"))
                .get(RELEASES + "/" + id + "/report.html?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("not to be quoted"));
        given().get("/v1/public/releases?period=2007-Q1").then().statusCode(200).body("items.size()", equalTo(0));
        decide(STATISTICS, draft, "publication", null).statusCode(409).body("code", equalTo("not-signed"));
        refused("update release set state = 'SIGNED', version = version + 1 where id = '%s'".formatted(id));

        // When
        JsonPath signed = signedByAll(draft);
        assertThat(signed.getString("state")).isEqualTo("signed");
        decide(STATISTICS, signed, "publication", null).statusCode(200);

        // Then
        JsonPath published = given().get(open).then().statusCode(200).extract().jsonPath();
        assertThat(published.getString("hash"))
                .isEqualTo(draft.getString("hash"))
                .isEqualTo(sha256(given().get(open + "/content").asByteArray()));
        given().header("If-None-Match", "\"" + draft.getString("hash") + "\"")
                .get(open + "/content")
                .then()
                .statusCode(304)
                .header("Cache-Control", containsString("immutable"));
        assertThat(published.getList("signatures.unit")).endsWith(STATISTICS);
        assertThat(published.getBoolean("inForce")).isTrue();
        given().get(open + "/cells?indicator=new-urban-employment&region=" + COUNTY)
                .then()
                .statusCode(200)
                .body("items.month", equalTo(List.of("2007-01", "2007-02", "2007-03")))
                .body("items.value", equalTo(Arrays.asList(null, 1, 2)))
                .body("items.status", equalTo(List.of("not-told", "told", "told")));
        given().get(open + "/cells?indicator=new-urban-employment&region=360800-own")
                .then()
                .statusCode(200)
                .body("items.value", equalTo(Arrays.asList(null, null, 1)));
        given().get(open + "/content")
                .then()
                .body(containsString("cell,new-urban-employment,360800-own,2007-03,1,,1,TOLD\n"));
        given().get(open + "/report")
                .then()
                .statusCode(200)
                .body("targets.size()", equalTo(42))
                .body("hash", equalTo(draft.getString("hash")));
        given().header("Accept-Language", "zh-CN")
                .get(open + "/report.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("2007年第一季度"))
                .body(not(containsString("不得对外引用")));
        assertThat(sql.one("""
                        select count(*) as told from (
                            select kind, subject from live_message union all select kind, subject from live_message_waiting) message
                         where kind = 'release.published' and subject = ?""", row -> row.number("told"), id)).contains(1L);
        nothingChanges(id);

        // When
        draft("2007-Q1", Map.of()).statusCode(422).body("code", equalTo("replacement-needs-reason"));
        JsonPath next = drafted("2007-Q1", Map.of("replacesBecause", "南昌更正"));
        decide(STATISTICS, signedByAll(next), "publication", null).statusCode(200);

        // Then
        given().get(open).then().statusCode(200).body("inForce", equalTo(false)).body("supersededBy", equalTo(2));
        given().get("/v1/public/releases/2007/2007-Q1/2")
                .then()
                .statusCode(200)
                .body("replaces", equalTo(1))
                .body("replacesBecause", equalTo("南昌更正"));
        decide(STATISTICS, one(id), "discard", Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("published-already"));
    }

    /** Not even somebody who sits at the database changes a figure that was told. */
    private void nothingChanges(String id) {
        for (String attempt : List.of(
                "update release_cell set value = 1000000 where release = '%s'",
                "delete from release_cell where release = '%s'",
                "delete from release where id = '%s'",
                "update release set hash = repeat('0', 64) where id = '%s'",
                "update release set state = 'DRAFT', decided_by = null, decided_at = null where id = '%s'",
                "update release set decided_by = 'x' where id = '%s'",
                "delete from release_signature where release = '%s'",
                "insert into release_target values ('%s', 9999, 'x', 'x', 1)",
                "insert into release_cell values ('%s', 99999, 'x', 'x', '2007-01-01', 1, null, 1, 'TOLD')",
                "insert into release_signature values ('%s', 'x', 'x', now(), repeat('0', 64))",
                "update release set state = 'SUPERSEDED', superseded_by = id, superseded_at = now() where id = '%s'",
                """
                insert into release
                select (jsonb_populate_record(release, jsonb_build_object(
                           'id', gen_random_uuid(), 'number', 99, 'version', 1, 'source_ref', gen_random_uuid()))).*
                  from release where id = '%s'""")) {
            refused(attempt.formatted(id));
        }
        refused("truncate release_cell");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> sql.update(statement))
                .as(statement)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(failure.getSQLState()).isEqualTo("23000"));
    }

    @Test
    void a_fact_corrected_after_the_freeze_shows_both_numbers_and_after_a_rebuild_the_same() {
        // Given
        String county = "360824";
        UUID wrong = placed(county, "p1_corrected_one", "2007-03-05");
        placed(county, "p1_corrected_two", "2007-03-10");
        awaitActual("new-urban-employment", county, "2");
        settle();
        JsonPath draft = drafted("2007-03", Map.of());
        String soon = RELEASES + "/" + draft.getString("id") + "/corrections?indicator=new-urban-employment&region="
                + county + "&asOf=" + Instant.now().plus(Duration.ofHours(1));
        as(signer(STATISTICS)).get(soon).then().statusCode(200).body("items", empty());

        // When
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.annulled",
                    PublishedFacts.placement(wrong, 2, county, "p1_corrected_one", "2007-03-05"));
        }
        placed(county, "p1_corrected_three", "2007-02-20");
        placed(county, "p1_corrected_four", "2007-02-21");
        awaitActual("new-urban-employment", county, "3");

        // Then
        as(signer(STATISTICS)).get(soon).then().statusCode(200).body("items", hasSize(2));
        correctedByOne(draft, county, wrong);
        rebuild();
        correctedByOne(draft, county, wrong);
        as(signer("skills"))
                .get(RELEASES + "/" + draft.getString("id") + "/corrections?all=true&limit=500&region=" + county)
                .then()
                .statusCode(200)
                .body("items.findAll { it.indicator == 'new-urban-employment' }.size()", equalTo(3));
        as(Tokens.of("analyst").in("360100"))
                .get(RELEASES + "/" + draft.getString("id") + "/changed-readings?indicator=new-urban-employment&region="
                        + county)
                .then()
                .statusCode(404);
    }

    private static void correctedByOne(JsonPath draft, String county, UUID wrong) {
        JsonPath corrections = as(signer(STATISTICS))
                .get(RELEASES + "/" + draft.getString("id") + "/corrections?indicator=new-urban-employment&region="
                        + county)
                .then()
                .statusCode(200)
                .body("items.month", equalTo(List.of("2007-02", "2007-03")))
                .body("items[0].reported.status", equalTo("not-told"))
                .body("items[0].corrected.value", equalTo(2))
                .body("items[1].reported.value", equalTo(2))
                .body("items[1].corrected.value", equalTo(3))
                .body("items[1].difference", equalTo(1))
                .extract()
                .jsonPath();
        as(signer(STATISTICS))
                .get(corrections.getString("items[1].readings"))
                .then()
                .statusCode(200)
                .body("items.change", equalTo(List.of("added", "added", "ended")))
                .body("items.occurredOn", equalTo(List.of("2007-02-20", "2007-02-21", "2007-03-05")))
                .body("items[2].factId", equalTo(wrong.toString()))
                .body("items[2].record", equalTo("/api/employment/v1/placements/" + wrong));
    }

    @Test
    void every_correction_leads_to_its_readings_also_of_what_stood_when_the_year_began() {
        // Given
        String county = "360825";
        settle();
        JsonPath draft = drafted("2007-04", Map.of());
        Map<String, Object> period = new HashMap<>();
        period.put("from", "2006-11-01");
        period.put("until", null);
        period.put("inOpening", false);
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "social-insurance.enrolment.started",
                    PublishedFacts.fact(UUID.randomUUID(), 1, county, "2006-11-01")
                            .with("person", "p1_before_the_year")
                            .with("employer", "71526726X")
                            .with("insurance", "medical")
                            .with("kind", "employee")
                            .with("inPark", false)
                            .with("periods", List.of(period))
                            .fields());
        }
        awaitActual("medical-insured", county, "1");

        // When
        JsonPath corrections = as(signer(STATISTICS))
                .get(RELEASES + "/" + draft.getString("id") + "/corrections?indicator=medical-insured&region=" + county)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(corrections.getList("items.month")).startsWith("2006-12").hasSize(5);
        for (String readings : corrections.<String>getList("items.readings")) {
            as(signer(STATISTICS)).get(readings).then().statusCode(200).body("items.change", equalTo(List.of("added")));
        }
    }

    private static void rebuild() {
        String job = posting(Tokens.of("system").in("360000"))
                .body("")
                .post("/internal/rebuild?verify=false")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        PlanClient.await(
                "rebuilt",
                () -> as(Tokens.of("system").in("360000"))
                        .get(job)
                        .jsonPath()
                        .getString("state")
                        .equals("succeeded"));
    }

    @Test
    void what_stands_open_is_named_and_passed_over_only_for_a_reason() {
        // Given
        settle();
        sql.update("delete from watermark where domain = 'skills'");
        sql.update("update reconciliation set state = 'failed' where domain = 'employment' and state <> 'waiting'");

        // When
        draft("2007-01", Map.of())
                .statusCode(422)
                .body("code", equalTo("open-questions"))
                .body("detail", containsString("unsettled skills"))
                .body("detail", containsString("not-reconciled employment"));
        settle();
        sql.update("""
                insert into reconciliation (id, domain, state, requested_at, requested_by, compared_at)
                values ('00000000-0000-0000-0000-00000000000a', 'employment', 'different', now(), 'x', now())""");
        sql.update("""
                insert into reconciliation_difference
                values ('00000000-0000-0000-0000-00000000000a', 'on-roll', '360102', '2007-01-01', 2, 1),
                       ('00000000-0000-0000-0000-00000000000a', 'on-roll', '360102', '2007-02-01', 2, 1)""");
        sql.update("""
                insert into reconciliation (id, domain, state, indicator, requested_at, requested_by, compared_at)
                values (gen_random_uuid(), 'employment', 'equal', 'new-rural-transfer', now(), 'x', now())""");
        draft("2007-01", Map.of())
                .statusCode(422)
                .body("detail", containsString("reconciliation-differs employment on-roll 360102 2007-01"))
                .body("detail", not(containsString("2007-02")));
        JsonPath draft = drafted("2007-01", Map.of("despite", "东湖区补报中"));
        settle();

        // Then
        assertThat(draft.getList("openQuestions"))
                .containsExactly("reconciliation-differs employment on-roll 360102 2007-01");
        assertThat(draft.getString("despite")).isEqualTo("东湖区补报中");
        decide(STATISTICS, draft, "discard", Map.of("reason", "对账已平"))
                .statusCode(200)
                .body("state", equalTo("discarded"));
        JsonPath again = drafted("2007-01", Map.of("despite", "无"));
        assertThat(again.getInt("number")).isEqualTo(1);
        assertThat(again.getString("despite")).isNull();
    }

    @Test
    void a_year_is_evaluated_target_by_target_with_the_reasons_of_those_who_own_them() {
        // Given
        settle();
        long begun = System.nanoTime();
        JsonPath draft = drafted("2007", Map.of());
        Log.infof(
                "A year of %d figures was frozen in %d ms",
                draft.getInt("cells"), (System.nanoTime() - begun) / 1_000_000);
        String reasons = RELEASES + "/" + draft.getString("id") + "/evaluation/reasons";

        // When
        explain("legal", reasons, "contract-signing-rate").statusCode(403).body("code", equalTo("not-the-owner"));
        explain("employment", reasons, "on-roll").statusCode(422).body("code", equalTo("no-such-target"));
        explain("labor-rights", reasons, "contract-signing-rate").statusCode(201);

        // Then
        String year = "/v1/public/releases/2007/2007/1/evaluation";
        given().get(year).then().statusCode(404);
        decide(STATISTICS, signedByAll(draft), "publication", null).statusCode(200);
        given().get(year)
                .then()
                .statusCode(200)
                .body("targets.size()", equalTo(42))
                .body(
                        "targets.find { it.indicator.id == 'contract-signing-rate' }.reasons.reason",
                        equalTo(List.of("建筑业用工未签")))
                .body(
                        "targets.find { it.indicator.id == 'contract-signing-rate' }.reasons.unit",
                        equalTo(List.of("labor-rights")));
        JsonPath quarter = drafted("2007-Q3", Map.of());
        as(signer(STATISTICS))
                .get(RELEASES + "/" + quarter.getString("id") + "/evaluation")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-whole-year"));
    }

    private static ValidatableResponse explain(String unit, String path, String indicator) {
        return posting(signer(unit))
                .body(Map.of("sourceRef", UUID.randomUUID().toString(), "indicator", indicator, "reason", "建筑业用工未签"))
                .post(path)
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "2007-Q5, 400, period-unreadable",
        "2008-Q1, 400, period-outside-plan",
    })
    void refuses_what_is_no_period_of_the_plan(String period, int status, String code) {
        draft(period, Map.of()).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void only_the_unit_of_statistics_freezes_and_nothing_is_replaced_that_was_never_published() {
        posting(signer("employment"))
                .body(request("2007-05", Map.of()))
                .post(RELEASES)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-statistics-unit"));
        posting(Tokens.of("supervisor").in("360100").ofUnit(STATISTICS))
                .body(request("2007-05", Map.of()))
                .post(RELEASES)
                .then()
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        draft("2007-05", Map.of("replacesBecause", "x")).statusCode(422).body("code", equalTo("nothing-to-replace"));
    }

    @Test
    void a_change_names_the_version_that_it_has_seen() {
        settle();
        JsonPath draft = drafted("2007-02", Map.of());
        String path = RELEASES + "/" + draft.getString("id") + "/discard";

        posting(signer(STATISTICS))
                .body(Map.of("reason", "x"))
                .post(path)
                .then()
                .statusCode(428);
        posting(signer(STATISTICS))
                .header("If-Match", "\"7\"")
                .body(Map.of("reason", "x"))
                .post(path)
                .then()
                .statusCode(412);
        given().get("/v1/public/releases").then().statusCode(200).body("items.period", not(hasItem("2007-02")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/00000000-0000-0000-0000-000000000000/signatures",
                "/x/publication",
                "/x/discard",
                "/x/evaluation/reasons"
            })
    void what_changes_a_release_is_for_those_who_may(String path) {
        given().contentType("application/json")
                .body("{}")
                .post(RELEASES + path)
                .then()
                .statusCode(401);
        posting(Tokens.of("clerk").in("360000"))
                .body("{}")
                .post(RELEASES + path)
                .then()
                .statusCode(403);
        given().get(RELEASES).then().statusCode(401);
        as(Tokens.of("clerk").in("360000")).get(RELEASES).then().statusCode(403);
    }

    private static UUID placed(String county, String person, String day) {
        UUID fact = UUID.randomUUID();
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say("employment.placement.recorded", PublishedFacts.placement(fact, 1, county, person, day));
        }
        return fact;
    }

    /** Every source has told all that it recorded until now, and was found to count the same. */
    private void settle() {
        for (String domain : List.of("employment", "social-insurance", "skills", "labor-rights")) {
            sql.update("""
                    insert into watermark values (?, 1000, ?, jsonb_build_object('ganlao.' || ? || '.facts-0', 0))
                    on conflict (domain, position) do update set recorded_through = excluded.recorded_through""", domain, Instant.now(), domain);
            sql.update("""
                    insert into reconciliation (id, domain, state, requested_at, requested_by, compared_at)
                    values (gen_random_uuid(), ?, 'equal', now(), 'x', now())""", domain);
        }
        sql.update("update reconciliation_difference set standing = false");
    }

    private static JsonPath drafted(String period, Map<String, ?> more) {
        return draft(period, more).statusCode(201).extract().jsonPath();
    }

    private static ValidatableResponse draft(String period, Map<String, ?> more) {
        return posting(signer(STATISTICS))
                .header("Accept-Language", "en")
                .body(request(period, more))
                .post(RELEASES)
                .then();
    }

    private static Map<String, Object> request(String period, Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("sourceRef", UUID.randomUUID().toString());
        request.put("period", period);
        return request;
    }

    private static JsonPath signedByAll(JsonPath draft) {
        JsonPath release = draft;
        for (String unit : draft.<String>getList("units")) {
            release = decide(unit, release, "signatures", Map.of("hash", draft.getString("hash")))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
        return release;
    }

    private static ValidatableResponse decide(String unit, JsonPath release, String step, Object body) {
        var request = posting(signer(unit)).header("If-Match", "\"" + release.getInt("version") + "\"");
        return (body == null ? request : request.body(body))
                .post(RELEASES + "/" + release.getString("id") + "/" + step)
                .then();
    }

    private static JsonPath one(String id) {
        return as(signer(STATISTICS)).get(RELEASES + "/" + id).jsonPath();
    }

    private static Tokens signer(String unit) {
        return Tokens.of("supervisor").in("360000").ofUnit(unit).as("signer of " + unit);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
