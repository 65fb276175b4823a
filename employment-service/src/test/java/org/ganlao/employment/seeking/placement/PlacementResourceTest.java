package org.ganlao.employment.seeking.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class PlacementResourceTest {

    private static final String PLACEMENTS = "/v1/placements";
    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final EmploymentOffice office = EmploymentOffice.ofDonghu();
    private final Desk desk = office.desk;
    private final Desk siblingDesk = Desk.of(Tokens.of("clerk", "supervisor").in("360103"));
    private final PersonalId li = People.born(Sex.FEMALE, LocalDate.of(1967, 3, 5));

    @Test
    void a_registered_person_is_placed_and_registered_no_longer() {
        // Given
        String seeker =
                office.registers(li, registration("laid-off", "2007-02-08")).getString("id");

        // When
        JsonPath placement = office.places(li, job("2007-03-05"));

        // Then
        desk.get(PLACEMENTS + "/" + placement.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("in-work"))
                .body("seekerKind", equalTo("laid-off"))
                .body("heldUrbanJob", equalTo(false))
                .body("age4050", equalTo(true))
                .body("person.number", equalTo(li.masked()))
                .body("job.employer", equalTo("71526726X"));
        desk.get("/v1/job-seekers/" + seeker)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("deregistered"))
                .body("ending.on", equalTo("2007-03-05"))
                .body("ending.reason", equalTo("work"))
                .body("endedByPlacement", equalTo(placement.getString("id")))
                .body("annulReason", nullValue());
    }

    @Test
    void a_placement_begins_today_at_the_latest() {
        office.places(People.born(Sex.MALE, LocalDate.of(1970, 1, 1)), job("2007-06-30"));

        desk.post(PLACEMENTS, request(li, "job", job("2007-07-01")))
                .statusCode(422)
                .body("code", equalTo("date-in-future"))
                .body("violations.pointer", contains("/job/startedOn"));
    }

    @Test
    void a_foreign_region_is_refused() {
        desk.post(PLACEMENTS, request(li, "job", with(job("2007-03-05"), "region", "360103")))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
    }

    @ParameterizedTest
    @CsvSource({"region", "residenceRegion"})
    void an_unknown_region_is_refused(String field) {
        desk.post(PLACEMENTS, request(li, "job", with(job("2007-03-05"), field, "360199")))
                .statusCode(422)
                .body("code", equalTo("unknown-region"))
                .body("violations.pointer", contains("/job/" + field));
    }

    @Test
    void a_placement_belongs_to_a_county_and_not_to_a_street_of_it() {
        desk.post(PLACEMENTS, request(li, "job", with(job("2007-03-05"), "region", "360102003")))
                .statusCode(422)
                .body("code", equalTo("region-below-county"));
        office.places(li, with(job("2007-03-05"), "residenceRegion", "360102003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "reviewer", "supervisor", "analyst"})
    void only_a_clerk_places_persons(String role) {
        Desk.of(Tokens.of(role).in("360102"))
                .post(PLACEMENTS, request(li, "job", job("2007-03-05")))
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @CsvSource({"360102196703050012, resident-id-check", "36010219670305, resident-id-form"})
    void a_number_that_no_document_has_is_refused(String number, String code) {
        Map<String, Object> request = Map.of(
                "sourceRef", "x", "person", Map.of("kind", "resident-id", "number", number), "job", job("2007-03-05"));

        desk.post(PLACEMENTS, request)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("violations.pointer", contains("/person/number"));
    }

    @Test
    void a_child_is_not_placed() {
        PersonalId child = People.born(Sex.MALE, LocalDate.of(1991, 3, 6));

        desk.post(PLACEMENTS, request(child, "job", job("2007-03-05")))
                .statusCode(422)
                .body("code", equalTo("under-working-age"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, flexible, flexible-with-employer",
        "employer, , employer-missing",
        "endedOn, 2007-03-04, ends-before-start",
    })
    void a_job_that_cannot_be_is_refused(String field, String value, String code) {
        desk.post(PLACEMENTS, request(li, "job", with(job("2007-03-05"), field, value)))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void the_same_work_is_recorded_once_and_the_refusal_tells_only_where() {
        office.places(li, job("2007-03-05"));

        siblingDesk
                .post(PLACEMENTS, request(li, "job", with(job("2007-04-05"), "region", "360103")))
                .statusCode(409)
                .body("code", equalTo("already-placed"))
                .body(
                        "detail",
                        equalTo("The person holds work with this employer over this time already, "
                                + "recorded in region 360102."));
    }

    @Test
    void a_source_ref_is_taken_once_per_client() {
        // Given
        Map<String, Object> request = request(li, "job", job("2007-03-05"));
        String id = desk.post(PLACEMENTS, request).statusCode(201).extract().path("id");

        // When
        desk.post(PLACEMENTS, request)

                // Then
                .statusCode(409);
        Desk.of(Tokens.of("clerk").in("360102").through("another-system"))
                .post(PLACEMENTS, request)
                .body("code", equalTo("already-placed"));
        desk.get(PLACEMENTS + "/" + id).then().statusCode(200);
    }

    @Test
    void the_same_post_sent_again_is_answered_again() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request(li, "job", job("2007-03-05"));
        String first = desk.asking()
                .header("Idempotency-Key", key)
                .body(request)
                .post(PLACEMENTS)
                .asString();

        // When
        desk.asking()
                .header("Idempotency-Key", key)
                .body(request)
                .post(PLACEMENTS)

                // Then
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first));
        desk.asking()
                .header("Idempotency-Key", key)
                .body(request(li, "job", job("2007-03-06")))
                .post(PLACEMENTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void ending_correcting_and_annulling_are_three_things() {
        // Given
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        // When
        desk.change(at + "/end", 1, Map.of("endedOn", "2007-05-31"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ended"));
        desk.change(at + "/corrections", 2, Map.of("reason", "日期有误", "job", job("2007-03-06")))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("in-work"))
                .body("job.startedOn", equalTo("2007-03-06"));
        desk.change(at + "/annulment", 3, MISTAKE)

                // Then
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("annulled"))
                .body("annulReason", equalTo("录入重复"));
    }

    @Test
    void a_placement_ends_once() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");
        desk.change(at + "/end", 1, Map.of("endedOn", "2007-05-31")).statusCode(200);

        desk.change(at + "/end", 2, Map.of("endedOn", "2007-06-01"))
                .statusCode(409)
                .body("code", equalTo("placement-ended"));
    }

    @ParameterizedTest
    @CsvSource({"2007-03-04, ends-before-start", "2007-07-01, date-in-future"})
    void a_placement_ends_neither_before_it_began_nor_after_today(String day, String code) {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        desk.change(at + "/end", 1, Map.of("endedOn", day)).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void a_correction_says_something_else() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        desk.change(at + "/corrections", 1, Map.of("reason", "无", "job", job("2007-03-05")))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
    }

    @Test
    void a_correction_cannot_move_the_placement_into_a_foreign_region() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        desk.change(at + "/corrections", 1, Map.of("reason", "迁", "job", with(job("2007-03-05"), "region", "360103")))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
    }

    @Test
    void an_annulled_placement_takes_no_change() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(200);

        desk.change(at + "/annulment", 2, MISTAKE).statusCode(409).body("code", equalTo("record-annulled"));
        desk.change(at + "/end", 2, Map.of("endedOn", "2007-05-31")).statusCode(409);
        desk.change(at + "/corrections", 2, Map.of("reason", "x", "job", job("2007-03-06")))
                .statusCode(409);
    }

    @Test
    void annulling_puts_the_registration_and_the_later_placement_right() {
        // Given
        String seeker =
                office.registers(li, registration("laid-off", "2007-02-08")).getString("id");
        String first = office.places(li, job("2007-03-05")).getString("id");
        JsonPath second = office.places(li, with(job("2007-04-10"), "employer", "70000001X"));
        desk.get(PLACEMENTS + "/" + second.getString("id")).then().body("heldUrbanJob", equalTo(true));

        // When
        desk.change(PLACEMENTS + "/" + first + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        desk.get(PLACEMENTS + "/" + second.getString("id"))
                .then()
                .body("version", equalTo(2))
                .body("heldUrbanJob", equalTo(false))
                .body("seekerKind", equalTo("laid-off"));
        desk.get("/v1/job-seekers/" + seeker)
                .then()
                .body("ending.on", equalTo("2007-04-10"))
                .body("endedByPlacement", equalTo(second.getString("id")));
    }

    @Test
    void placements_of_one_person_at_the_same_moment_come_one_after_the_other() {
        // Given
        List<String> days = List.of("2007-03-01", "2007-03-02", "2007-03-03", "2007-03-04");

        // When
        List<String> ids = days.parallelStream()
                .map(day -> office.places(li, selfEmployed(day)).getString("id"))
                .toList();

        // Then
        assertThat(ids.stream().map(id -> desk.get(PLACEMENTS + "/" + id).path("heldUrbanJob")))
                .containsExactly(false, true, true, true);
    }

    @Test
    void a_change_names_the_version_that_it_changes() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        desk.post(at + "/annulment", MISTAKE).statusCode(428).body("code", equalTo("version-required"));
        desk.change(at + "/annulment", 2, MISTAKE).statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void a_sibling_regions_clerk_sees_and_changes_nothing() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        siblingDesk.get(at).then().statusCode(404);
        siblingDesk.change(at + "/end", 1, Map.of("endedOn", "2007-05-31")).statusCode(404);
        siblingDesk.change(at + "/annulment", 1, MISTAKE).statusCode(404);
        siblingDesk
                .change(at + "/corrections", 1, Map.of("reason", "x", "job", job("2007-03-06")))
                .statusCode(404);
        siblingDesk
                .asking()
                .header("Identity-Document", "resident-id " + li.number())
                .get(PLACEMENTS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_city_sees_what_its_districts_record() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        Desk.of(Tokens.of("reviewer").in("360100")).get(at).then().statusCode(200);
    }

    @Test
    void the_number_is_shown_in_clear_only_with_the_scope_for_it() {
        String at = PLACEMENTS + "/" + office.places(li, job("2007-03-05")).getString("id");

        Desk.of(Tokens.of("clerk").in("360102").scope("pii"))
                .get(at)
                .then()
                .body("person.number", equalTo(li.number()));
    }

    @Test
    void a_person_is_found_by_document_and_by_token() {
        JsonPath placement = office.places(li, job("2007-03-05"));

        desk.asking()
                .header("Identity-Document", "resident-id " + li.number())
                .get(PLACEMENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(placement.getString("id")));
        desk.asking()
                .queryParam("person", placement.getString("person.token"))
                .get(PLACEMENTS)
                .then()
                .body("items.id", contains(placement.getString("id")));
    }

    @Test
    void a_list_is_filtered_and_read_page_by_page() {
        // Given
        String early = office.places(li, with(job("2006-01-10"), "endedOn", "2006-01-20"))
                .getString("id");
        String late = office.places(li, with(job("2006-01-25"), "endedOn", "2006-02-20"))
                .getString("id");

        // When
        JsonPath page = desk.asking()
                .queryParam("startedUntil", "2006-01-31")
                .queryParam("region", "360102")
                .queryParam("kind", "re-employment")
                .queryParam("seekerKind", "other")
                .header("Identity-Document", "resident-id " + li.number())
                .queryParam("limit", 1)
                .get(PLACEMENTS)
                .jsonPath();

        // Then
        assertThat(page.getList("items.id")).containsExactly(late);
        desk.asking()
                .queryParam("startedUntil", "2006-01-31")
                .queryParam("region", "360102")
                .queryParam("kind", "re-employment")
                .queryParam("seekerKind", "other")
                .header("Identity-Document", "resident-id " + li.number())
                .queryParam("limit", 1)
                .queryParam("cursor", page.getString("next"))
                .get(PLACEMENTS)
                .then()
                .body("items.id", contains(early))
                .body("next", nullValue());
    }

    @Test
    void an_unknown_code_in_a_filter_is_refused() {
        desk.asking().queryParam("kind", "holiday").get(PLACEMENTS).then().statusCode(400);
        desk.asking()
                .header("Identity-Document", "360102")
                .get(PLACEMENTS)
                .then()
                .statusCode(400);
    }

    @Test
    void an_unknown_placement_is_not_found() {
        desk.get(PLACEMENTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static Map<String, Object> selfEmployed(String day) {
        return with(with(with(job(day), "kind", "self-employed"), "employer", null), "endedOn", day);
    }
}
