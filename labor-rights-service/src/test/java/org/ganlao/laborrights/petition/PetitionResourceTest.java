package org.ganlao.laborrights.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.petition.PetitionOffice.INCIDENTS;
import static org.ganlao.laborrights.petition.PetitionOffice.PETITIONS;
import static org.ganlao.laborrights.petition.PetitionOffice.WARNINGS;
import static org.ganlao.laborrights.petition.PetitionOffice.accepted;
import static org.ganlao.laborrights.petition.PetitionOffice.answer;
import static org.ganlao.laborrights.petition.PetitionOffice.assignment;
import static org.ganlao.laborrights.petition.PetitionOffice.check;
import static org.ganlao.laborrights.petition.PetitionOffice.extension;
import static org.ganlao.laborrights.petition.PetitionOffice.incident;
import static org.ganlao.laborrights.petition.PetitionOffice.petition;
import static org.ganlao.laborrights.petition.PetitionOffice.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PetitionResourceTest {

    private static final String JIAN = "360800";
    private static final String XIAJIANG = "360823";
    private static final String YONGXIN = "360830";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final PetitionOffice office = new PetitionOffice();
    private final String employer = OrganisationCodes.next();

    @Test
    void the_second_review_is_made_above_the_body_that_made_the_first() {
        // Given
        String at = office.asks();
        office.reviewer.change(at + "/review", 5, review()).statusCode(200);
        office.clerk
                .change(at + "/review-request", 6, Map.of("on", "2007-06-29"))
                .statusCode(200);
        Desk colleague = Desk.of(Tokens.of("reviewer").in("360100").as("another-reviewer-of-petitions"));
        Desk province = Desk.of(Tokens.of("reviewer").in("360000").as("reviewer-of-the-province"));

        // When
        colleague
                .change(at + "/review", 7, review("2007-06-29"))
                .statusCode(409)
                .body("code", equalTo("reviewed-at-its-level"));
        province.change(at + "/review", 7, review("2007-06-29")).statusCode(200);

        // Then
        office.clerk.get(at).then().body("state", equalTo("concluded"));
    }

    @Test
    void a_petition_is_decided_in_15_days_answered_in_60_and_30_more_and_reviewed_in_30() {
        // Given
        String number = ResidentNumbers.next();
        JsonPath registered = office.clerk.made(PETITIONS, petition(employer, 23, number, ResidentNumbers.next()));
        String id = registered.getString("id");
        String at = PETITIONS + "/" + id;
        assertThat(registered.getString("dueOn")).isEqualTo("2007-06-25");
        assertThat(registered.getList("persons")).hasSize(2);

        office.clerk
                .change(at + "/decision", 1, Map.of("on", "2007-06-12", "outcome", "forwarded"))
                .statusCode(422)
                .body("code", equalTo("decision-without-note"));

        // When, then
        office.clerk
                .change(at + "/decision", 1, accepted())
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("dueOn", equalTo("2007-08-11"));
        office.supervisor.change(at + "/assignment", 2, assignment()).statusCode(200);
        office.supervisor
                .change(at + "/extension", 3, extension("2007-06-18"))
                .statusCode(200)
                .body("dueOn", equalTo("2007-09-10"));
        office.supervisor
                .change(at + "/extension", 4, extension("2007-06-18"))
                .statusCode(409)
                .body("code", equalTo("deadline-extended"));
        office.clerk
                .change(at + "/answer", 4, answer())
                .statusCode(200)
                .body("state", equalTo("answered"))
                .body("dueOn", nullValue());
        office.clerk
                .change(at + "/satisfaction", 5, Map.of("satisfaction", "dissatisfied"))
                .statusCode(200);
        office.clerk
                .change(at + "/review-request", 6, Map.of("on", "2007-06-25"))
                .statusCode(200)
                .body("dueOn", equalTo("2007-07-25"));
        office.supervisor
                .change(at + "/review", 7, review())
                .statusCode(409)
                .body("code", equalTo("reviewed-at-its-level"));
        office.reviewer
                .change(at + "/review", 7, review())
                .statusCode(200)
                .body("answeredBy", equalTo(PetitionOffice.CLERK.subject()))
                .body("reviews.by", contains(PetitionOffice.REVIEWER.subject()))
                .body("state", equalTo("reviewed"));

        // Then
        assertThat(FACTS.of(id, 8))
                .allSatisfy(PetitionResourceTest::namesNobody)
                .extracting(record -> record.type().replaceAll(".*petition\\.", ""))
                .containsExactly(
                        "registered.v1",
                        "decided.v1",
                        "assigned.v1",
                        "extended.v1",
                        "answered.v1",
                        "rated.v1",
                        "review-asked.v1",
                        "reviewed.v1");
        assertThat(Topics.shared().containing(number)).isEmpty();
        assertThat(ServiceDatabase.tablesHolding(number)).isEmpty();
    }

    @Test
    void a_decision_after_the_fifteenth_day_is_shown_as_late() {
        // Given: fifteen days after 10 June end on the 25th
        List<String> petitions = Stream.generate(office::registers).limit(3).toList();
        office.clerk.get(petitions.get(0)).then().body("decidedLate", nullValue());

        // When
        office.clerk
                .change(petitions.get(0) + "/decision", 1, Map.of("on", "2007-06-25", "outcome", "accepted"))
                .statusCode(200)
                .body("decidedLate", equalTo(false));
        office.clerk
                .change(petitions.get(1) + "/decision", 1, Map.of("on", "2007-06-26", "outcome", "accepted"))
                .statusCode(200)
                .body("decidedLate", equalTo(true));
        office.clerk
                .change(petitions.get(2) + "/withdrawal", 1, Map.of("reason", "已与单位达成一致"))
                .statusCode(200)
                .body("decidedLate", nullValue());

        // Then
        office.clerk.get(petitions.get(1)).then().body("decidedLate", equalTo(true));
    }

    @Test
    void the_time_for_the_answer_is_extended_on_its_last_day_and_not_on_the_next() {
        Map<String, Object> petition = petition(employer, 1, ResidentNumbers.next());
        petition.put("receivedOn", "2007-03-30");
        String at = PETITIONS + "/" + office.clerk.made(PETITIONS, petition).getString("id");
        office.clerk
                .change(at + "/decision", 1, Map.of("on", "2007-04-02", "outcome", "accepted"))
                .statusCode(200)
                .body("dueOn", equalTo("2007-06-01"));

        office.supervisor
                .change(at + "/extension", 2, extension("2007-06-02"))
                .statusCode(422)
                .body("code", equalTo("deadline-passed"));
        office.supervisor
                .change(at + "/extension", 2, extension("2007-06-01"))
                .statusCode(200)
                .body("dueOn", equalTo("2007-07-01"));
    }

    @Test
    void whoever_brought_it_is_found_by_the_document_and_named_once() {
        String number = ResidentNumbers.next();
        office.clerk
                .post(PETITIONS, petition(employer, 2, number, number))
                .statusCode(422)
                .body("code", equalTo("petitioner-twice"));
        String id = office.clerk.made(PETITIONS, petition(employer, 1, number)).getString("id");

        office.clerk
                .asking()
                .header("Identity-Document", "resident-id " + number)
                .get(PETITIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void an_incident_is_followed_report_by_report_to_its_end() {
        // Given
        String id = office.clerk.made(INCIDENTS, incident(employer, 20)).getString("id");
        String at = INCIDENTS + "/" + id;

        // When
        office.clerk
                .change(at + "/reports", 1, Map.of("at", "2007-06-12T06:00:00Z", "persons", 320, "what", "人数增加"))
                .statusCode(200)
                .body("level", equalTo("major"))
                .body("reportedLate", equalTo(false));
        office.clerk
                .asking()
                .queryParam("record", id)
                .get("/v1/deadlines")
                .then()
                .body("items.timeLimit", contains("incident-report", "incident-follow-up"))
                .body("items.metOn", contains("2007-06-12", null))
                .body("items.dueOn", contains("2007-06-12", "2007-06-13"));
        office.clerk
                .change(at + "/reports", 2, Map.of("at", "2007-06-12T05:59:59Z", "persons", 320, "what", "补报"))
                .statusCode(422)
                .body("code", equalTo("reported-too-early"));
        office.supervisor
                .change(at + "/closing", 2, Map.of("on", "2007-06-12", "outcome", "人员散去"))
                .statusCode(200)
                .body("state", equalTo("closed"));

        // Then
        office.clerk.get(at + "/reports").then().body("persons", contains(20, 320));
        assertThat(FACTS.of(id, 3)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void an_employer_is_warned_of_once_until_it_falls_below_the_threshold() {
        // Given
        office.clerk.made(PETITIONS, petition(employer, 1, ResidentNumbers.next()));
        String incident = office.clerk.made(INCIDENTS, incident(employer, 60)).getString("id");
        assertThat(office.standing(employer)).isEmpty();

        // When
        office.clerk.made(PETITIONS, petition(employer, 1, ResidentNumbers.next()));

        // Then
        String id = office.standing(employer).get(0);
        String at = WARNINGS + "/" + id;
        office.clerk
                .get(at)
                .then()
                .body("state", equalTo("raised"))
                .body("figures.score", equalTo(5))
                .body("figures.incidents", equalTo(1));

        // When
        office.clerk.made(PETITIONS, petition(employer, 1, ResidentNumbers.next()));
        office.supervisor.post(WARNINGS + "/checks", check()).statusCode(200);
        assertThat(office.standing(employer)).hasSize(1);
        office.supervisor
                .change(at + "/acknowledgement", 2, Map.of("measures", "已约谈单位负责人"))
                .statusCode(200)
                .body("state", equalTo("acknowledged"));
        office.supervisor
                .change(INCIDENTS + "/" + incident + "/annulment", 1, PetitionOffice.MISTAKE)
                .statusCode(200);

        // Then
        office.clerk.get(at).then().body("state", equalTo("cleared")).body("figures.score", equalTo(3));
        assertThat(FACTS.of(id, 4))
                .extracting(record -> record.type().replaceAll(".*warning\\.", ""))
                .containsExactly("raised.v1", "changed.v1", "acknowledged.v1", "cleared.v1");
        office.clerk
                .asking()
                .queryParam("employer", employer)
                .get(WARNINGS)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void what_is_spread_over_a_city_is_warned_of_in_the_city_and_of_a_county_when_it_comes_to_it_alone() {
        // Given
        inJian(PETITIONS, petition(employer, 1, ResidentNumbers.next()), JIAN);
        inJian(PETITIONS, petition(employer, 1, ResidentNumbers.next()), XIAJIANG);
        assertThat(warnedOf("employer", employer)).isEmpty();

        // When
        inJian(INCIDENTS, incident(employer, 60), XIAJIANG);

        // Then
        assertThat(warnedOf("employer", employer)).containsExactly(JIAN + " 5");

        // When
        String declined = inJian(PETITIONS, petition(employer, 1, ResidentNumbers.next()), XIAJIANG);
        assertThat(warnedOf("employer", employer)).containsExactlyInAnyOrder(JIAN + " 6", XIAJIANG + " 5");
        Desk.of(Tokens.of("clerk").in(JIAN))
                .change(
                        PETITIONS + "/" + declined + "/decision",
                        1,
                        Map.of("on", "2007-06-12", "outcome", "declined", "note", "已进入仲裁程序"))
                .statusCode(200);

        // Then
        assertThat(warnedOf("employer", employer)).containsExactly(JIAN + " 5");
    }

    @Test
    void of_a_matter_that_concerns_no_employer_it_is_warned_in_a_region() {
        // Given
        for (int number = 0; number < 3; number++) {
            inJian(INCIDENTS, withoutEmployer(incident(employer, 60)), YONGXIN);
        }
        assertThat(warnedOf("matter", "pension")).doesNotContain(YONGXIN + " 9");

        // When
        inJian(PETITIONS, withoutEmployer(petition(employer, 1, ResidentNumbers.next())), YONGXIN);

        // Then
        assertThat(warnedOf("matter", "pension")).contains(YONGXIN + " 10");
        String id = Desk.of(Tokens.of("clerk").in(JIAN))
                .asking()
                .queryParam("region", YONGXIN)
                .queryParam("matter", "pension")
                .get(WARNINGS)
                .jsonPath()
                .getString("items[0].id");
        assertThat(FACTS.of(id, 1)).allSatisfy(raised -> {
            assertThat(raised.type()).endsWith("matter-warning.raised.v1");
            assertThat(raised.json().path("figures").path("incidents").asInt()).isEqualTo(3);
        });
    }

    private static Map<String, Object> withoutEmployer(Map<String, Object> stated) {
        stated.remove("employer");
        stated.put("matter", "pension");
        return stated;
    }

    private static String inJian(String address, Map<String, Object> stated, String region) {
        stated.put("region", region);
        return Desk.of(Tokens.of("clerk").in(JIAN)).made(address, stated).getString("id");
    }

    /** Regions and scores of what stands in the city. */
    private static List<String> warnedOf(String name, String value) {
        JsonPath found = Desk.of(Tokens.of("clerk").in(JIAN))
                .asking()
                .queryParam(name, value)
                .queryParam("standing", true)
                .get(WARNINGS)
                .jsonPath();
        return found.<Map<String, Object>>getList("items").stream()
                .map(warning -> warning.get("region") + " " + ((Map<?, ?>) warning.get("figures")).get("score"))
                .toList();
    }

    private static void namesNobody(TopicRecord record) {
        assertThat(record.json().has("person")).isFalse();
        assertThat(record.json().has("persons")).isFalse();
    }
}
