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
import java.util.Map;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PetitionResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final PetitionOffice office = new PetitionOffice();
    private final String employer = OrganisationCodes.next();

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

    private static void namesNobody(TopicRecord record) {
        assertThat(record.json().has("person")).isFalse();
        assertThat(record.json().has("persons")).isFalse();
    }
}
