package org.ganlao.employment.aid.newstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.aid.newstart.NewStartOffice.STARTS;
import static org.ganlao.employment.aid.newstart.NewStartOffice.someone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.employment.ImportedFile;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class NewStartResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.new-start.";
    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final NewStartOffice office = NewStartOffice.of("360681");
    private final Desk desk = office.desk;
    private final PersonalId wang = someone();

    @Test
    void an_enrolled_worker_is_followed_by_his_placements() {
        // Given
        desk.change(office.places(wang, "2007-03-04") + "/end", 1, Map.of("endedOn", "2007-03-04"))
                .statusCode(200);
        Map<String, Object> enrolment = office.enrolment("2007-03-05");
        String id = office.enrols(wang, enrolment);
        isPlacedOn(id, null);

        // When
        String later = office.places(wang, "2007-05-02");

        // Then
        isPlacedOn(id, "2007-05-02");
        desk.asking()
                .header("Identity-Document", "resident-id " + wang.number())
                .queryParam("closure", enrolment.get("closure"))
                .queryParam("placed", true)
                .get(STARTS)
                .then()
                .body("items.id", contains(id))
                .body("items.state", contains("placed"))
                .body("items.person.number", contains(wang.masked()));

        // When
        desk.change(later + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        isPlacedOn(id, null);
        desk.change(STARTS + "/" + id + "/annulment", 3, MISTAKE).statusCode(200);
        assertThat(FACTS.of(id, 4))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "enrolled.v1", TYPE + "placed.v1", TYPE + "fell-back.v1", TYPE + "annulled.v1");
    }

    @Test
    void work_on_the_day_of_the_enrolment_counts_whichever_was_recorded_first() {
        office.places(wang, "2007-03-05");

        isPlacedOn(office.enrols(wang, office.enrolment("2007-03-05")), "2007-03-05");
        isPlacedOn(office.enrols(wang, office.enrolment("2007-03-06")), null);
    }

    @Test
    void a_person_is_enrolled_once_after_a_closure_however_often_it_is_asked() {
        // Given
        Map<String, Object> enrolment = office.enrolment("2007-03-05");

        // When
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> desk.post(STARTS, request(wang, "enrolment", enrolment))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        desk.post(STARTS, request(wang, "enrolment", enrolment)).body("code", equalTo("enrolled-already"));
        office.enrols(wang, office.enrolment("2007-03-05"));
    }

    @Test
    void the_workers_of_a_closure_come_in_a_file() {
        // Given
        String closure = "GB-" + UUID.randomUUID().toString().substring(0, 8);
        String row = "%s,resident-id,%s,360102," + closure + ",70000001X,%s\n";

        // When
        ImportedFile sent = ImportedFile.sent(
                "new-starts",
                "sourceRef,person.kind,person.number,enrolment.region,enrolment.closure,enrolment.employer,"
                        + "enrolment.enrolledOn\n"
                        + row.formatted(closure + "-1", wang.number(), "2007-03-05")
                        + row.formatted(closure + "-2", someone().number(), "2007-07-01"));

        // Then
        assertThat(sent.processed()).isEqualTo(2);
        assertThat(sent.rejected()).isEqualTo(1);
        assertThat(sent.errors()).contains("date-in-future");
        NewStartOffice.of("360102")
                .desk
                .asking()
                .queryParam("closure", closure)
                .get(STARTS)
                .then()
                .body("items", hasSize(1));
    }

    private void isPlacedOn(String id, String day) {
        desk.get(STARTS + "/" + id).then().body("placedOn", day == null ? nullValue() : equalTo(day));
    }
}
