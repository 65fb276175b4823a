package org.ganlao.gateway.plan.oversight.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.PublishedFacts;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Told;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Kind;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Severity;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Watch;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertResourceTest {

    private static final Tokens PROVINCE = Tokens.of("supervisor").in("360000");
    private static final String CITY = "360500";

    @Inject
    SettleAlerts settle;

    @Inject
    SweepAlerts sweep;

    @Inject
    Sql sql;

    private final String rule = "test-" + UUID.randomUUID();
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void a_condition_is_raised_once_acknowledged_cleared_when_it_goes_and_raised_anew() {
        // Given
        sees("one");
        sees("one");
        String id = only("open").getString("items[0].id");

        // When
        acknowledge(id, PROVINCE, "\"1\"", "will be done").statusCode(200).header("ETag", "\"2\"");
        acknowledge(id, PROVINCE, "\"1\"", "again").statusCode(412);
        acknowledge(id, PROVINCE, "\"2\"", "again").statusCode(409).body("code", equalTo("alert-acknowledged"));
        sees("one");

        // Then
        JsonPath acknowledged = only("acknowledged");
        assertThat(acknowledged.getString("items[0].id")).isEqualTo(id);
        assertThat(acknowledged.getString("items[0].note")).isEqualTo("will be done");
        assertThat(acknowledged.getString("items[0].label.en")).isNotBlank();

        sees();
        assertThat(only("cleared").getString("items[0].id")).isEqualTo(id);
        acknowledge(id, PROVINCE, "\"3\"", "late").statusCode(409).body("code", equalTo("alert-cleared"));

        sees("one");
        assertThat(only("open").getString("items[0].id")).isNotEqualTo(id);
        assertThat(sql.list(
                        "select kind from live_message_waiting where data ->> 'rule' = ? union all"
                                + " select kind from live_message where data ->> 'rule' = ?",
                        row -> row.text("kind"),
                        rule,
                        rule))
                .containsExactlyInAnyOrder("alert.raised", "alert.acknowledged", "alert.cleared", "alert.raised");
        assertThat(sql.one(
                        "select count(*) as n from (select data from live_message_waiting union all select data from live_message) told"
                                + " where data ->> 'rule' = ? and (data ->> 'note' is not null or data ->> 'acknowledgedBy' is not null)",
                        row -> row.number("n"),
                        rule))
                .hasValue(0L);
    }

    @Test
    void an_older_answer_settles_nothing() {
        sees("one");
        Instant before = now.minusSeconds(1);
        settle.settle(rule(Duration.ZERO), List.of(), before);
        only("open");
    }

    @Test
    void a_rule_that_nobody_settles_any_more_is_over_and_one_that_a_newer_instance_settles_is_not() {
        // Given
        sees("one");

        // When
        sweep.sweep();

        // Then
        only("open");

        // When
        sql.update("update alert_sweep set asked = asked - interval '25 hours' where rule = ?", rule);
        sweep.sweep();

        // Then
        only("cleared");
    }

    @Test
    void of_what_nothing_is_known_the_alerts_stay_as_they_are() {
        // Given
        sees("here/one", "there/two");

        // When
        now = now.plusSeconds(1);
        settle.settle(rule(Duration.ZERO), new Told(List.of(), Set.of("there/")), now);

        // Then
        assertThat(only("open").getString("items[0].subject")).isEqualTo("there/two");
    }

    @Test
    void what_is_only_noticed_is_not_shown_and_forgotten_when_it_goes() {
        settle(rule(Duration.ofMinutes(2)), "one");
        list(PROVINCE, "").body("items", empty());
        String noticed = sql.one("select id::text as id from alert where rule = ?", row -> row.text("id"), rule)
                .orElseThrow();
        as(PROVINCE).get("/v1/alerts/" + noticed).then().statusCode(404);
        sees();
        assertThat(sql.list("select id from alert where rule = ?", row -> row.uuid("id"), rule))
                .isEmpty();
    }

    @Test
    void an_alert_is_seen_in_its_region_and_above_and_acknowledged_by_supervisors() {
        sees("one");
        String id = only("open").getString("items[0].id");
        Tokens sibling = Tokens.of("supervisor").in("360600");
        as(Tokens.of("supervisor").in(CITY)).get("/v1/alerts/" + id).then().statusCode(200);
        as(sibling).get("/v1/alerts/" + id).then().statusCode(404);
        list(sibling, "").body("items", empty());
        list(PROVINCE, "&region=360600").body("items", empty());
        acknowledge(id, sibling, "\"1\"", "mine").statusCode(404);
        acknowledge(id, Tokens.of("analyst").in("360000"), "\"1\"", "mine").statusCode(403);
        acknowledge(id, PROVINCE, "\"1\"", " ").statusCode(400);
        given().get("/v1/alerts").then().statusCode(401);
        as(Tokens.of("clerk").in("360102")).get("/v1/alerts").then().statusCode(403);
        as(PROVINCE).get("/v1/alert-rules").then().statusCode(200).body("id", hasItem("pace-at-risk"));
    }

    @Test
    void a_target_that_is_at_risk_is_one_alert_for_the_province_and_each_city_has_its_own() {
        // Given
        String target = "test-" + UUID.randomUUID();
        pace("pace-at-risk", target, "360000", "360100", "360200");
        pace("pace-behind", target, "360300", "360100");
        sql.update(
                "update alert set gone_since = now() where rule = 'pace-behind' and subject = ?",
                subject(target, "360100"));

        // When
        Map<String, Integer> province = about(PROVINCE, target, "&folded=true");
        Map<String, Integer> city = about(Tokens.of("supervisor").in("360100"), target, "&folded=true");

        // Then
        assertThat(province).isEqualTo(Map.of("360000", 3));
        assertThat(city).isEqualTo(Map.of("360100", 0));
        assertThat(about(PROVINCE, target, "&folded=true&rule=pace-behind")).containsOnlyKeys("360300", "360100");
        assertThat(about(PROVINCE, target, "")).containsOnlyKeys("360000", "360100", "360200", "360300");
        assertThat(about(PROVINCE, target, "&within=" + subject(target, "360000")))
                .containsOnlyKeys("360100", "360200", "360300");

        // When
        sql.update(
                "update alert set stage = 'CLEARED', cleared_at = now() where subject = ?", subject(target, "360000"));

        // Then
        assertThat(about(PROVINCE, target, "&folded=true")).isEqualTo(Map.of("360100", 0, "360200", 0, "360300", 0));
    }

    @Test
    void a_province_that_is_behind_does_not_stand_for_a_city_at_risk() {
        String target = "test-" + UUID.randomUUID();
        pace("pace-behind", target, "360000", "360200", "360100");
        sql.update("update alert set gone_since = now() where subject = ?", subject(target, "360100"));
        pace("pace-at-risk", target, "360100");
        assertThat(about(PROVINCE, target, "&folded=true")).isEqualTo(Map.of("360000", 1, "360100", 0));
    }

    @Test
    void an_alert_that_somebody_took_on_does_not_stand_for_one_that_nobody_did() {
        // Given
        String target = "test-" + UUID.randomUUID();
        pace("pace-at-risk", target, "360000", "360100", "360200");

        // When
        acknowledged(target, "360000");

        // Then
        assertThat(about(PROVINCE, target, "&folded=true&stage=acknowledged"))
                .isEqualTo(Map.of("360000", 0, "360100", 0, "360200", 0));

        // When
        acknowledged(target, "360200");

        // Then
        assertThat(about(PROVINCE, target, "&folded=true&stage=acknowledged"))
                .isEqualTo(Map.of("360000", 1, "360100", 0));
    }

    private void acknowledged(String target, String region) {
        sql.update(
                "update alert set stage = 'ACKNOWLEDGED', acknowledged_at = now(), acknowledged_by = 'x', note = 'x' where subject = ?",
                subject(target, region));
    }

    private void pace(String rule, String target, String... regions) {
        for (String region : regions) {
            sql.update(
                    """
                    insert into alert (id, rule, subject, region, severity, detail, stage, seen_since, raised_at)
                    values (gen_random_uuid(), ?, ?, ?, 'WARNING', jsonb_build_object('within', ?::text), 'OPEN', now(), now())""",
                    rule,
                    subject(target, region),
                    region,
                    region.equals("360000") ? "" : subject(target, "360000"));
        }
    }

    private static String subject(String target, String region) {
        return "2007/" + target + "/" + region;
    }

    /** By region, how many others it stands for. */
    private static Map<String, Integer> about(Tokens token, String target, String how) {
        List<Map<String, Object>> found = as(token)
                .get("/v1/alerts?stage=open&limit=500" + how)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.subject.contains('" + target + "') }");
        Map<String, Integer> covered = new HashMap<>();
        found.forEach(alert -> covered.put((String) alert.get("region"), (Integer) alert.get("covered")));
        return covered;
    }

    @Test
    void a_list_goes_on_behind_its_cursor() {
        sees("one", "two", "three");
        JsonPath first = list(PROVINCE, "&limit=2").extract().jsonPath();
        JsonPath second = list(PROVINCE, "&limit=2&cursor=" + first.getString("next"))
                .extract()
                .jsonPath();
        assertThat(first.getList("items.subject", String.class)).hasSize(2);
        assertThat(second.getList("items.subject", String.class))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("items.subject", String.class));
    }

    @Test
    void the_sweep_finds_dead_letters_and_targets_at_risk() {
        // Given
        String topic = "topic-" + UUID.randomUUID();
        sql.update("""
                insert into dead_letter (id, consumer, topic, partition, record_offset, headers, reason, failed_at)
                values (gen_random_uuid(), 'test', ?, 0, 0, '{}', 'unreadable', now())""", topic);
        try (PublishedFacts facts = new PublishedFacts()) {
            UUID fact = UUID.randomUUID();
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(fact, 1, "360502", "p1_alert_" + fact, "2007-01-10"));
        }
        PlanClient.await(
                "the placement counts",
                () -> as(PROVINCE)
                                .get("/v1/plans/2007/progress?indicator=new-urban-employment")
                                .path("rows[0].actual")
                        != null);

        // When
        PlanClient.await("at risk", () -> {
            sweep.sweep();
            return subjects("pace-at-risk").contains("2007/new-urban-employment/360000");
        });

        // Then
        assertThat(subjects("dead-letters")).contains("test/" + topic);
        sql.update("delete from dead_letter where topic = ?", topic);
        sweep.sweep();
        assertThat(subjects("dead-letters")).doesNotContain("test/" + topic);
    }

    @Test
    void an_incident_is_an_alert_of_its_month_and_of_the_region_that_it_arose_in_own_units_too() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            for (String region : List.of("360500", "360502", "360502")) {
                facts.say(
                        "labor-rights.group-incident.reported",
                        PublishedFacts.fact(UUID.randomUUID(), 1, region, "2007-03-06")
                                .fields());
            }
            facts.say(
                    "labor-rights.group-incident.reported",
                    PublishedFacts.fact(UUID.randomUUID(), 1, "360521", "2007-02-06")
                            .fields());
        }
        PlanClient.awaitActual("group-incidents", "360500", "4");

        // When
        PlanClient.await("raised", () -> {
            sweep.sweep();
            return subjects("group-incident").contains("2007/group-incidents/360502/2007-03");
        });

        // Then
        assertThat(subjects("group-incident"))
                .contains("2007/group-incidents/360500/2007-03", "2007/group-incidents/360521/2007-02")
                .doesNotContain("2007/group-incidents/360521/2007-03", "2007/group-incidents/360000/2007-03");
    }

    private List<String> subjects(String of) {
        return as(PROVINCE)
                .get("/v1/alerts?limit=500&stage=open&rule=" + of)
                .then()
                .statusCode(200)
                .extract()
                .path("items.subject");
    }

    private void sees(String... subjects) {
        settle(rule(Duration.ZERO), subjects);
    }

    private void settle(AlertRule of, String... subjects) {
        now = now.plusSeconds(1);
        settle.settle(
                of,
                List.of(subjects).stream()
                        .map(subject -> new Condition(subject, CITY, Map.of("actual", "1")))
                        .toList(),
                now);
    }

    private AlertRule rule(Duration raiseAfter) {
        return new AlertRule(
                rule,
                new Label("测试", "test"),
                Severity.INFO,
                LocalDate.of(2007, 1, 1),
                null,
                raiseAfter,
                Duration.ZERO,
                null,
                new Watch(Kind.TOLD, null, null, null, null, null, null));
    }

    private JsonPath only(String stage) {
        JsonPath found = list(PROVINCE, "&stage=" + stage).extract().jsonPath();
        assertThat(found.getList("items")).hasSize(1);
        return found;
    }

    private ValidatableResponse list(Tokens token, String query) {
        return as(token).get("/v1/alerts?rule=" + rule + query).then().statusCode(200);
    }

    private static ValidatableResponse acknowledge(String id, Tokens token, String version, String note) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .body(Map.of("note", note))
                .post("/v1/alerts/" + id + "/acknowledgement")
                .then();
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.jwt());
    }
}
