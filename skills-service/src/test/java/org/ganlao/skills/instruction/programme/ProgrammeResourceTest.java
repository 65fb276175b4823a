package org.ganlao.skills.instruction.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ForeignEvents;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.School;
import org.ganlao.skills.commendation.CommendationResourceTest;
import org.ganlao.skills.instruction.apprenticeship.ApprenticeshipResourceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
public class ProgrammeResourceTest {

    private static final String GOALS = "/v1/programme-goals";
    private static final String ITEMS = "/v1/programme-items";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ForeignEvents EMPLOYMENT = ForeignEvents.of("employment");
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");

    private final School school = new School();
    private final Desk supervisor = Desk.of(Tokens.of("supervisor").in(School.REGION));

    @Test
    void a_programme_carries_courses_with_their_people_money_incubators_and_evidence() {
        // Given
        String course = school.course(School.plan("urban-vocational", 40)).getString("id");
        JsonPath before = progress();
        school.completes(school.enrols(course, ResidentNumbers.next(), "urban"), "2007-03-23");
        school.enrols(course, ResidentNumbers.next(), "urban");

        // When
        String item = carries(item("course", "record", course)).getString("id");
        UUID incubator = UUID.randomUUID();
        String early = carries(item("incubator", "record", incubator)).getString("id");
        assertThat(added(before, progress(), "incubators")).isEqualTo(1);
        tells("recorded", incubator, 1);
        await().atMost(PATIENCE)
                .until(() -> school.desk.get(ITEMS + "/" + early).jsonPath().getBoolean("told"));
        carries(item("expense", "amount", "20000.00"));
        carries(item("evidence", "title", "园区对接会纪要"));

        // Then
        JsonPath after = progress();
        assertThat(added(before, after, "courses")).isEqualTo(1);
        assertThat(added(before, after, "enrolled")).isEqualTo(2);
        assertThat(added(before, after, "completed")).isEqualTo(1);
        assertThat(added(before, after, "incubators")).isEqualTo(1);
        assertThat(added(before, after, "evidence")).isEqualTo(1);
        assertThat(money(after, "expenses") - money(before, "expenses")).isEqualTo(20000.0);
        refuses(ITEMS, item("course", "record", course), 409, "carried-already");

        // When
        supervisor
                .change(ITEMS + "/" + item + "/annulment", 1, Map.of("reason", "误纳入"))
                .statusCode(200);

        // Then
        assertThat(added(before, progress(), "completed")).isZero();
        tells("annulled", incubator, 4);
        await().atMost(PATIENCE).until(() -> added(before, progress(), "incubators") == 0);
        List<TopicRecord> told = FACTS.of(item, 2);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.skills.programme-item.carried.v1", "org.ganlao.skills.programme-item.annulled.v1");
    }

    @Test
    void an_incubator_that_is_closed_is_not_taken_in_whatever_is_told_after_its_closing() {
        // Given
        UUID incubator = UUID.randomUUID();
        UUID struckOut = UUID.randomUUID();
        tells("closed", incubator, 3);
        tells("corrected", incubator, 2);
        tells("annulled", struckOut, 4);
        UUID last = UUID.randomUUID();
        tells("recorded", last, 1);
        String at = ITEMS + "/" + carries(item("incubator", "record", last)).getString("id");
        await().atMost(PATIENCE).until(() -> school.desk.get(at).jsonPath().getBoolean("told"));

        // Then
        refuses(ITEMS, with(item("incubator", "record", incubator), "on", "2007-06-01"), 422, "incubator-not-open");
        refuses(ITEMS, item("incubator", "record", struckOut), 422, "incubator-not-open");
        carries(with(item("incubator", "record", incubator), "on", "2007-05-31"));
    }

    @Test
    void people_are_carried_without_a_course_in_their_role_with_their_result() {
        // Given
        JsonPath before = progress();
        String pair = new ApprenticeshipResourceTest().begun();
        String honour = new CommendationResourceTest().nominated();

        // When
        JsonPath item = carries(item("apprenticeship", "record", pair));
        JsonPath nomination = carries(item("commendation", "record", honour));

        // Then
        assertThat(added(before, progress(), "participants")).isEqualTo(3);
        JsonPath people = participants(item);
        assertThat(people.getList("role")).isEqualTo(List.of("apprentice", "master"));
        assertThat(people.getList("result")).isEqualTo(List.of("under-way", "under-way"));
        assertThat(participants(nomination).getList("role")).isEqualTo(List.of("commended"));
        refuses(ITEMS, item("apprenticeship", "record", UUID.randomUUID()), 404, "not-found");
    }

    private JsonPath participants(JsonPath item) {
        return school.desk
                .get(ITEMS + "/" + item.getString("id") + "/participants")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void tells(String verb, UUID incubator, int version) {
        String type = "org.ganlao.employment.incubator.%s.v1".formatted(verb);
        ObjectNode fact = (ObjectNode) ContractSamples.of(type).sample();
        EMPLOYMENT.say(
                UUID.randomUUID(),
                type,
                fact.put("factId", incubator.toString()).put("version", version));
    }

    @Test
    void an_expense_is_told_with_its_amount() {
        String id = carries(item("expense", "amount", "20000.00")).getString("id");

        assertThat(FACTS.of(id, 1).get(0).json().get("amount").asText()).isEqualTo("20000.00");
    }

    @Test
    void a_goal_counts_once_another_person_approved_it_and_there_is_one_for_a_year() {
        // Given
        Map<String, Object> goal = goal(2009);
        String id = school.desk.made(GOALS, goal).getString("id");
        String year = "/v1/programme-progress/" + School.REGION + "?year=2009";
        String persons = "find { it.programme == 'park-posts' }.goalPersons";
        assertThat(school.desk.get(year).jsonPath().getInt(persons)).isZero();

        // When
        supervisor.change(GOALS + "/" + id + "/approval", 1, Map.of()).statusCode(200);

        // Then
        assertThat(school.desk.get(year).jsonPath().getInt(persons)).isEqualTo(500);
        refuses(GOALS, goal(2009), 409, "programme-goal-set");
    }

    @Test
    void what_fits_no_programme_is_refused() {
        refuses(GOALS, with(with(goal(2010), "persons", 0), "money", "0.00"), 422, "programme-goal-empty");
        refuses(ITEMS, with(item("evidence", "title", "材料"), "programme", "none"), 422, "programme-unknown");
        refuses(ITEMS, item("course", "title", "材料"), 422, "carried-record-mismatch");
        refuses(ITEMS, item("expense", "amount", "0.00"), 422, "carried-amount-mismatch");
        refuses(ITEMS, item("evidence", "amount", "1.00"), 422, "carried-amount-mismatch");
        refuses(ITEMS, item("course", "record", UUID.randomUUID()), 404, "not-found");
    }

    public static void shownTo(EndpointWalk walk) {
        ProgrammeResourceTest desk = new ProgrammeResourceTest();
        walk.regionless("GET /v1/programmes")
                .object("/v1/programme-progress/{region}", () -> "/v1/programme-progress/" + School.REGION)
                .object(
                        GOALS + "/{id}",
                        () -> GOALS + "/"
                                + desk.school.desk.made(GOALS, goal(nextYear())).getString("id"))
                .object(
                        ITEMS + "/{id}",
                        () -> ITEMS + "/"
                                + desk.carries(item("evidence", "title", "材料")).getString("id"))
                .body("POST " + GOALS, () -> json(goal(nextYear())))
                .body("POST " + GOALS + "/{id}/annulment", () -> json(Map.of("reason", "目标有误")))
                .body("POST " + ITEMS, () -> json(item("expense", "amount", "20000.00")))
                .body("POST " + ITEMS + "/{id}/annulment", () -> json(Map.of("reason", "误纳入")));
    }

    private static int years = 2011;

    private static int nextYear() {
        return years++;
    }

    private JsonPath progress() {
        return school.desk
                .get("/v1/programme-progress/" + School.REGION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long added(JsonPath before, JsonPath after, String figure) {
        return after.getLong(at(figure)) - before.getLong(at(figure));
    }

    private static double money(JsonPath progress, String figure) {
        return Double.parseDouble(progress.getString(at(figure)));
    }

    private static String at(String figure) {
        return "find { it.programme == 'park-posts' }." + figure;
    }

    private JsonPath carries(Map<String, Object> item) {
        return school.desk.made(ITEMS, item);
    }

    private void refuses(String path, Object body, int status, String code) {
        school.desk.post(path, body).statusCode(status).body("code", equalTo(code));
    }

    private static Map<String, Object> goal(int year) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "programme",
                "park-posts",
                "region",
                School.REGION,
                "year",
                year,
                "persons",
                500,
                "money",
                "300000.00"));
    }

    private static Map<String, Object> item(String kind, String field, Object value) {
        Map<String, Object> item = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "programme",
                "park-posts",
                "region",
                School.REGION,
                "kind",
                kind,
                "on",
                "2007-05-18",
                "title",
                "园区对接"));
        return with(item, field, value);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }
}
