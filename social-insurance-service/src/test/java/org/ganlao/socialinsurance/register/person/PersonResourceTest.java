package org.ganlao.socialinsurance.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.enrolment;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.Refused.assertRefused;
import static org.ganlao.socialinsurance.register.person.PersonDesk.PERSONS;
import static org.ganlao.socialinsurance.register.person.PersonDesk.death;
import static org.ganlao.socialinsurance.register.person.PersonDesk.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.register.person.domain.PersonRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class PersonResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.person.";
    private static final Map<String, String> MISTAKE = Map.of("reason", "误登");

    @Inject
    InsuredPersons insuredPersons;

    private final PersonDesk desk = PersonDesk.of("360102");
    private final Desk clerk = desk.clerk;
    private final Agency donghu = Agency.ofDonghu();
    private final Agency xihu = Agency.of("360103");
    private final String li = ResidentNumbers.ofAWomanBorn(LocalDate.of(1967, 2, 28));

    @Test
    void a_person_is_registered_with_what_the_document_says_and_found_by_it() {
        // When
        JsonPath registered = desk.registered(li);

        // Then
        clerk.get(PERSONS + "/" + registered.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("registered"))
                .body("details.bornOn", equalTo("1967-02-28"))
                .body("details.sex", equalTo("female"))
                .body("details.name", equalTo("李梅"))
                .body(
                        "person.number",
                        equalTo(PersonalId.of(PersonalId.Kind.RESIDENT_ID, li).masked()));
        assertThat(desk.of(clerk, li)).endsWith(registered.getString("id"));
        clerk.asking()
                .queryParam("person", registered.getString("person.token"))
                .queryParam("household", "urban")
                .queryParam("post", "worker")
                .queryParam("bornFrom", "1967-02-28")
                .queryParam("bornUntil", "1967-02-28")
                .queryParam("dead", false)
                .get(PERSONS)
                .then()
                .body("items.id", contains(registered.getString("id")));
    }

    @Test
    void a_person_is_registered_once_anywhere() {
        desk.registered(li);

        PersonDesk.of("360103")
                .clerk
                .post(PERSONS, request(li, with(desk.details(), "region", "360103")))
                .statusCode(409)
                .body("code", equalTo("person-registered"))
                .body("detail", equalTo("The person is registered already, in region 360102."));
    }

    @Test
    void an_enrolment_makes_a_person_known_whom_somebody_registers_later() {
        // Given
        donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"));
        donghu.enrolled(enrolment(li, donghu.flexible("medical"), "2007-02-01"));
        String at = desk.of(clerk, li);
        clerk.get(at)
                .then()
                .body("state", equalTo("noted"))
                .body("details.name", nullValue())
                .body("details.bornOn", equalTo("1967-02-28"));

        // When
        JsonPath registered = desk.registered(li);

        // Then
        assertThat(at).endsWith(registered.getString("id"));
        assertThat(registered.getString("state")).isEqualTo("registered");
        assertThat(registered.getInt("version")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "bornOn, 1967-03-01, 422, document-says-otherwise",
        "sex, male, 422, document-says-otherwise",
        "workBeganOn, 1967-02-28, 422, work-before-birth",
        "workBeganOn, 2007-07-01, 422, date-in-future",
        "region, 360103, 403, region-outside-scope",
        "region, 360199, 422, unknown-region",
        "post, boss, 400, invalid-request",
    })
    void what_cannot_be_is_refused_to_who_registers_and_who_corrects(
            String field, String value, int status, String code) {
        clerk.post(PERSONS, request(li, with(desk.details(), field, value)))
                .statusCode(status)
                .body("code", equalTo(code));
        String at = PERSONS + "/" + desk.registered(li).getString("id");
        clerk.change(at + "/corrections", 1, desk.correction(field, value))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_death_ends_the_persons_enrolments_in_every_county_and_is_taken_back() {
        // Given
        String person = PERSONS + "/" + desk.registered(li).getString("id");
        String pension = ENROLMENTS + "/"
                + donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                        .getString("id");
        String medical = ENROLMENTS + "/"
                + xihu.enrolled(enrolment(li, xihu.flexible("medical"), "2007-02-01"))
                        .getString("id");
        donghu.clerk()
                .change(pension + "/suspension", 1, Map.of("until", "2007-04-01"))
                .statusCode(200);
        donghu.clerk()
                .change(pension + "/resumption", 2, Map.of("from", "2007-05-01"))
                .statusCode(200);

        // When
        clerk.change(person + "/death", 1, death("2007-03-05"))
                .statusCode(200)
                .body("state", equalTo("died"))
                .body("diedOn", equalTo("2007-03-05"));

        // Then
        donghu.clerk()
                .get(pension)
                .then()
                .body("state", equalTo("ended"))
                .body("endReason", equalTo("died"))
                .body("periods.from", contains("2007-02-01"))
                .body("periods.until", contains("2007-03-06"));
        xihu.clerk().get(medical).then().body("periods.until", contains("2007-03-06"));
        clerk.change(person + "/death", 2, death("2007-03-06")).statusCode(409).body("code", equalTo("person-dead"));
        xihu.clerk()
                .post(ENROLMENTS, enrolment(li, xihu.insured("resident-medical", "resident-adult", null), "2007-04-01"))
                .statusCode(422)
                .body("code", equalTo("person-has-died"));

        // When
        clerk.change(person + "/death-withdrawal", 2, MISTAKE)
                .statusCode(200)
                .body("state", equalTo("registered"))
                .body("diedOn", nullValue());

        // Then
        donghu.clerk()
                .get(pension)
                .then()
                .body("state", equalTo("active"))
                .body("endReason", nullValue())
                .body("periods.from", contains("2007-02-01", "2007-05-01"));
        xihu.clerk().get(medical).then().body("state", equalTo("active"));
        clerk.change(person + "/death-withdrawal", 3, MISTAKE).statusCode(409).body("code", equalTo("no-death-noted"));
    }

    @Test
    void nobody_dies_before_birth_tomorrow_or_before_being_insured() {
        String person = PERSONS + "/" + desk.registered(li).getString("id");
        donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"));

        clerk.change(person + "/death", 1, death("1967-02-27"))
                .statusCode(422)
                .body("code", equalTo("died-before-birth"));
        clerk.change(person + "/death", 1, death("2007-07-01")).statusCode(422).body("code", equalTo("date-in-future"));
        clerk.change(person + "/death", 1, death("2007-01-31"))
                .statusCode(409)
                .body("code", equalTo("insured-after-death"));
        clerk.change(person + "/death", 1, death("2007-02-01")).statusCode(200);
    }

    @Test
    void a_record_is_struck_out_unless_enrolments_stand_on_it() {
        // Given
        String person = PERSONS + "/" + desk.registered(li).getString("id");
        String enrolment = ENROLMENTS + "/"
                + donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                        .getString("id");
        clerk.change(person + "/annulment", 1, MISTAKE).statusCode(409).body("code", equalTo("person-in-use"));

        // When
        donghu.clerk().change(enrolment + "/annulment", 1, MISTAKE).statusCode(200);
        clerk.change(person + "/annulment", 1, MISTAKE).statusCode(200).body("state", equalTo("annulled"));

        // Then
        assertThat(desk.registered(li).getInt("version")).isEqualTo(1);
    }

    @Test
    void a_persons_life_is_told_without_name_and_birth() {
        // Given
        String id = desk.registered(li).getString("id");

        // When
        clerk.change(PERSONS + "/" + id + "/corrections", 1, desk.correction("post", "cadre"));
        desk.dies(PERSONS + "/" + id, 2, "2007-03-05");
        clerk.change(PERSONS + "/" + id + "/annulment", 3, MISTAKE).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(id, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "registered.v1", TYPE + "corrected.v1", TYPE + "died.v1", TYPE + "annulled.v1");
        assertThat(told.subList(0, 3)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told)
                .allSatisfy(record -> assertThat(record.json().toString()).doesNotContain("李梅", "1967-02-28"));
        assertThat(told.get(1).json().get("post").asText()).isEqualTo("cadre");
        assertThat(told.get(2).json().get("diedOn").asText()).isEqualTo("2007-03-05");
    }

    @Test
    void who_is_not_known_is_not_taken_for_somebody() {
        String token = desk.registered(li).getString("person.token");

        assertThat(insuredPersons.require(token, "/person").details().bornOn()).isEqualTo("1967-02-28");
        assertRefused(PersonRefusal.PERSON_NOT_REGISTERED, () -> insuredPersons.require("p1_nobody", "/person"));
    }

    @Test
    void names_are_found_in_the_callers_regions_alone() {
        String name = "赣" + li.substring(10);
        clerk.made(PERSONS, request(li, with(desk.details(), "name", name)));

        clerk.asking().queryParam("name", name).get(PERSONS).then().body("items.details.name", contains(name));
        xihu.clerk().asking().queryParam("name", name).get(PERSONS).then().body("items", empty());
    }
}
