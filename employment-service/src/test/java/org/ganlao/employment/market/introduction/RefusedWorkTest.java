package org.ganlao.employment.market.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.market.introduction.IntroductionOffice.INTRODUCTIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The third refusal without a good cause ends a registration; the business clock stands at 30 June 2007. */
@QuarkusTest
class RefusedWorkTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "登记有误");
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");

    private final IntroductionOffice office = IntroductionOffice.of("360102");
    private final Desk desk = office.desk;
    private PersonalId person;
    private String registration;
    private String agency;

    @BeforeEach
    void register() {
        person = office.registered();
        registration = "/v1/job-seekers/"
                + desk.asking()
                        .header("Identity-Document", "resident-id " + person.number())
                        .get("/v1/job-seekers")
                        .jsonPath()
                        .getString("items[0].id");
        agency = office.agency();
    }

    @Test
    void the_third_refusal_ends_the_registration_and_goes_on_when_one_is_taken_back() {
        // Given
        refuses("2007-03-10", false);
        refuses("2007-03-12", null);
        refuses("2007-03-20", true);
        String second = refuses("2007-03-14", false);
        desk.get(registration).then().body("state", equalTo("registered")).body("version", equalTo(1));

        // When
        refuses("2007-04-02", false);

        // Then
        desk.get(registration)
                .then()
                .body("state", equalTo("deregistered"))
                .body("ending.on", equalTo("2007-04-02"))
                .body("ending.reason", equalTo("other"))
                .body("endedByRule", equalTo("refusals"));
        desk.get(registration + "/refusals")
                .then()
                .body("times", equalTo(3))
                .body("enough", equalTo(3))
                .body("enoughOn", equalTo("2007-04-02"))
                .body("items.on", contains("2007-03-10", "2007-03-14", "2007-04-02"));

        // When
        desk.change(second + "/reopening", 2, MISTAKE).statusCode(200);

        // Then
        desk.get(registration).then().body("state", equalTo("registered")).body("endedByRule", nullValue());
        desk.get(registration + "/refusals").then().body("times", equalTo(2)).body("enoughOn", nullValue());
        assertThat(FACTS.of(registration.substring(registration.lastIndexOf('/') + 1), 3))
                .extracting(TopicRecord::type)
                .containsExactlyElementsOf(List.of(
                        "org.ganlao.employment.job-seeker.registered.v1",
                        "org.ganlao.employment.job-seeker.deregistered.v1",
                        "org.ganlao.employment.job-seeker.corrected.v1"));
    }

    @Test
    void who_was_registered_anew_keeps_the_end_of_the_former_registration() {
        // Given
        refuses("2007-03-10", false);
        refuses("2007-03-14", false);
        String third = refuses("2007-04-02", false);
        EmploymentOffice.of("360102")
                .registers(person, with(registration("unemployed", "2007-05-08"), "region", "360102"));

        // When
        desk.change(third + "/annulment", 2, MISTAKE).statusCode(200);

        // Then
        desk.get(registration).then().body("ending.on", equalTo("2007-04-02")).body("endedByRule", nullValue());
    }

    @Test
    void where_a_correction_moves_the_first_day_the_refusals_are_counted_anew() {
        // Given
        refuses("2007-03-10", false);
        refuses("2007-03-14", false);
        refuses("2007-04-02", false);

        // When
        corrects(2, "2007-03-12", Map.of("on", "2007-04-02", "reason", "other"));

        // Then
        desk.get(registration)
                .then()
                .body("version", equalTo(3))
                .body("state", equalTo("registered"))
                .body("endedByRule", nullValue());

        // When
        corrects(3, "2007-02-01", null);

        // Then
        desk.get(registration)
                .then()
                .body("version", equalTo(4))
                .body("ending.on", equalTo("2007-04-02"))
                .body("endedByRule", equalTo("refusals"));
    }

    private void corrects(int version, String registeredOn, Map<String, String> ending) {
        Map<String, Object> correction = new HashMap<>(Map.of(
                "reason",
                "登记日期有误",
                "registration",
                with(registration("unemployed", registeredOn), "region", "360102")));
        correction.put("ending", ending);
        desk.change(registration + "/corrections", version, correction).statusCode(200);
    }

    @Test
    void only_a_refusal_has_a_good_cause() {
        String at = INTRODUCTIONS + "/" + office.introduces(person, office.vacancyOf(1), agency);

        desk.change(at + "/outcome", 1, Map.of("kind", "withdrawn", "on", "2007-03-10", "goodCause", true))
                .statusCode(422)
                .body("code", equalTo("good-cause-without-refusal"));
    }

    /** The address of the introduction, of 5 March. */
    private String refuses(String day, Boolean goodCause) {
        String at = INTRODUCTIONS + "/" + office.introduces(person, office.vacancyOf(1), agency);
        Map<String, Object> outcome = new HashMap<>(Map.of("kind", "refused-by-person", "on", day));
        outcome.put("goodCause", goodCause);
        desk.change(at + "/outcome", 1, outcome).statusCode(200);
        return at;
    }
}
