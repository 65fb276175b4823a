package org.ganlao.socialinsurance.register.enrolment;

import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.enrolment;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class EnrolmentResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "误登");
    private static final Map<String, String> LEFT = Map.of("until", "2007-06-01", "reason", "left-work");

    private final Agency donghu = Agency.ofDonghu();
    private final Agency xihu = Agency.of("360103");
    private final Desk clerk = donghu.clerk();
    private final String li = ResidentNumbers.next();

    @ParameterizedTest
    @ValueSource(strings = {"pension", "medical", "unemployment", "injury", "maternity"})
    void an_employee_is_enrolled_in_each_of_the_five_insurances(String insurance) {
        // Given
        String employer = donghu.employerInPark();

        // When
        JsonPath enrolled = donghu.enrolled(enrolment(li, donghu.employee(insurance, employer), "2007-02-01"));

        // Then
        clerk.get(ENROLMENTS + "/" + enrolled.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("active"))
                .body(
                        "person.number",
                        equalTo(PersonalId.of(PersonalId.Kind.RESIDENT_ID, li).masked()))
                .body("insured.insurance", equalTo(insurance))
                .body("insured.employer", equalTo(employer))
                .body("periods", hasSize(1))
                .body("periods[0].from", equalTo("2007-02-01"))
                .body("periods[0].until", nullValue())
                .body("inOpening", equalTo(false));
    }

    @Test
    void an_enrolment_is_suspended_resumed_and_ended() {
        String at = flexible("2007-02-01");

        clerk.change(at + "/suspension", 1, Map.of("until", "2007-03-01"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("suspended"));
        clerk.change(at + "/resumption", 2, Map.of("from", "2007-03-15"))
                .statusCode(200)
                .body("state", equalTo("active"))
                .body("periods.from", contains("2007-02-01", "2007-03-15"));
        clerk.change(at + "/end", 3, LEFT)
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("ended"))
                .body("endReason", equalTo("left-work"))
                .body("periods.until", contains("2007-03-01", "2007-06-01"));
        clerk.get(at).then().body("periods.from", contains("2007-02-01", "2007-03-15"));
    }

    @Test
    void resuming_on_the_day_of_the_stop_leaves_one_period() {
        String at = flexible("2007-02-01");
        clerk.change(at + "/suspension", 1, Map.of("until", "2007-03-01")).statusCode(200);

        clerk.change(at + "/resumption", 2, Map.of("from", "2007-03-01"))
                .statusCode(200)
                .body("periods", hasSize(1));
    }

    @Test
    void a_correction_states_it_anew_and_takes_an_end_back() {
        // Given
        String at = flexible("2007-02-01");
        clerk.change(at + "/end", 1, LEFT).statusCode(200);
        List<Map<String, String>> periods =
                List.of(Map.of("from", "2007-01-10", "until", "2007-02-10"), Map.of("from", "2007-03-01"));

        // When
        clerk.change(at + "/corrections", 2, correction(donghu.flexible("medical"), periods))

                // Then
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("active"))
                .body("insured.insurance", equalTo("medical"))
                .body("endReason", nullValue())
                .body("periods.from", contains("2007-01-10", "2007-03-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2007-02-01, 2007-03-01, 2007-02-20, periods-overlap",
        "2007-02-01, 2007-02-01, 2007-03-01, stops-before-start",
        "2007-02-01, 2007-03-01, 2007-07-01, date-in-future",
    })
    void periods_that_cannot_be_are_refused(String from, String until, String again, String code) {
        String at = flexible("2007-02-01");
        List<Map<String, String>> periods = List.of(Map.of("from", from, "until", until), Map.of("from", again));

        clerk.change(at + "/corrections", 1, correction(donghu.flexible("pension"), periods))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void a_correction_without_a_period_in_the_list_is_refused_in_its_form() {
        String at = flexible("2007-02-01");
        List<Map<String, String>> periods = new ArrayList<>();
        periods.add(null);

        clerk.change(at + "/corrections", 1, correction(donghu.flexible("pension"), periods))
                .statusCode(400)
                .body("violations.pointer", contains("/periods/0"));
    }

    @Test
    void a_correction_that_says_the_same_or_ends_what_lasts_is_refused() {
        String at = flexible("2007-02-01");
        Map<String, Object> same = correction(donghu.flexible("pension"), List.of(Map.of("from", "2007-02-01")));

        clerk.change(at + "/corrections", 1, same).statusCode(422).body("code", equalTo("nothing-to-correct"));
        clerk.change(at + "/corrections", 1, with(same, "endReason", "retired"))
                .statusCode(422)
                .body("code", equalTo("ended-yet-insured"));
    }

    @Test
    void what_was_annulled_takes_no_change_and_makes_room() {
        String at = ENROLMENTS + "/"
                + donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                        .getString("id");

        clerk.change(at + "/annulment", 1, MISTAKE)
                .statusCode(200)
                .body("state", equalTo("annulled"))
                .body("annulReason", equalTo("误登"));

        clerk.change(at + "/suspension", 2, Map.of("until", "2007-03-01"))
                .statusCode(409)
                .body("code", equalTo("record-annulled"));
        clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-02-15"))
                .statusCode(201);
    }

    @Test
    void a_change_out_of_turn_is_refused() {
        String at = flexible("2007-02-01");

        clerk.change(at + "/resumption", 1, Map.of("from", "2007-03-15"))
                .statusCode(409)
                .body("code", equalTo("not-suspended"));
        clerk.change(at + "/suspension", 1, Map.of("until", "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("stops-before-start"));
        clerk.change(at + "/suspension", 1, Map.of("until", "2007-03-01")).statusCode(200);
        clerk.change(at + "/suspension", 2, Map.of("until", "2007-03-01"))
                .statusCode(409)
                .body("code", equalTo("not-active"));
        clerk.change(at + "/resumption", 2, Map.of("from", "2007-02-28"))
                .statusCode(422)
                .body("code", equalTo("resumes-before-stop"));
        clerk.change(at + "/end", 2, LEFT).statusCode(200);
        clerk.change(at + "/resumption", 3, Map.of("from", "2007-06-10"))
                .statusCode(409)
                .body("code", equalTo("enrolment-ended"));
    }

    @Test
    void every_date_is_today_at_the_latest() {
        clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-07-01"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"))
                .body("violations.pointer", contains("/from"));
        String at = flexible("2007-06-30");
        clerk.change(at + "/suspension", 1, Map.of("until", "2007-07-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/until"));
    }

    @Test
    void an_insurance_that_is_not_open_or_lacks_its_employer_is_refused() {
        clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("injury"), "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("insurance-not-open"));
        clerk.post(ENROLMENTS, enrolment(li, donghu.employee("pension", null), "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("employer-needed"));
        clerk.post(ENROLMENTS, enrolment(li, donghu.insured("pension", "flexible", donghu.employer()), "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("employer-out-of-place"));
    }

    @Test
    void an_employer_must_be_registered() {
        clerk.post(ENROLMENTS, enrolment(li, donghu.employee("pension", "71526726X"), "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("employer-not-registered"))
                .body("violations.pointer", contains("/insured/employer"));
    }

    @Test
    void a_foreign_region_is_refused_and_a_foreign_record_is_not_there() {
        clerk.post(ENROLMENTS, enrolment(li, xihu.flexible("pension"), "2007-02-01"))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        String at = flexible("2007-02-01");

        xihu.clerk().get(at).then().statusCode(404);
        xihu.clerk().change(at + "/annulment", 1, MISTAKE).statusCode(404);
    }

    @Test
    void a_person_is_found_by_document_and_by_token() {
        JsonPath enrolled = donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"));

        clerk.asking()
                .header("Identity-Document", "resident-id " + li)
                .get(ENROLMENTS)
                .then()
                .body("items.id", contains(enrolled.getString("id")));
        clerk.asking()
                .queryParam("person", enrolled.getString("person.token"))
                .get(ENROLMENTS)
                .then()
                .body("items.id", contains(enrolled.getString("id")));
    }

    @Test
    void only_who_may_see_personal_data_sees_the_number() {
        String id = donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                .getString("id");

        Desk.of(Tokens.of("clerk").in("360102").scope("pii"))
                .get(ENROLMENTS + "/" + id)
                .then()
                .body("person.number", equalTo(li));
    }

    @Test
    void the_same_post_sent_again_is_answered_again() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = enrolment(li, donghu.flexible("pension"), "2007-02-01");
        String first = clerk.asking()
                .header("Idempotency-Key", key)
                .body(request)
                .post(ENROLMENTS)
                .asString();

        clerk.asking()
                .header("Idempotency-Key", key)
                .body(request)
                .post(ENROLMENTS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first));
    }

    private String flexible(String from) {
        return ENROLMENTS + "/"
                + donghu.enrolled(donghu.enrolment(donghu.flexible("pension"), from))
                        .getString("id");
    }

    private static Map<String, Object> correction(Map<String, Object> insured, List<Map<String, String>> periods) {
        return new HashMap<>(Map.of("insured", insured, "periods", periods, "reason", "漏报中断"));
    }
}
