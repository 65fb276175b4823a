package org.ganlao.employment.seeking.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.seeking.internship.InternshipOffice.BASES;
import static org.ganlao.employment.seeking.internship.InternshipOffice.INTERNSHIPS;
import static org.ganlao.employment.seeking.internship.InternshipOffice.POSITIONS;
import static org.ganlao.employment.seeking.internship.InternshipOffice.end;
import static org.ganlao.employment.seeking.internship.InternshipOffice.internRequest;
import static org.ganlao.employment.seeking.internship.InternshipOffice.internship;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class InternshipResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final InternshipOffice office = InternshipOffice.of("360102");
    private final Desk desk = office.desk;
    private final PersonalId zhang = InternshipOffice.someone();

    @Test
    void an_intern_begins_and_is_hired() {
        // Given
        String position = office.opens(1);
        String at = INTERNSHIPS + "/" + office.starts(zhang, position, "2007-03-01");

        // When
        desk.change(at + "/end", 1, end("2007-05-31"))

                // Then
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("kind", equalTo("vocational"))
                .body("internship.outcome", equalTo("hired"))
                .body("person.number", equalTo(zhang.masked()));
        desk.change(at + "/end", 2, end("2007-05-31")).statusCode(409).body("code", equalTo("internship-ended"));
        desk.asking()
                .header("Identity-Document", "resident-id " + zhang.number())
                .queryParam("position", position)
                .queryParam("group", "graduate")
                .queryParam("outcome", "hired")
                .queryParam("ongoingOn", "2007-05-31")
                .get(INTERNSHIPS)
                .then()
                .body("items", hasSize(1));
        office.starts(InternshipOffice.someone(), position, "2007-06-01");
    }

    @Test
    void a_position_never_takes_more_interns_at_once_than_it_has_places() {
        // Given
        String position = office.opens(3);

        // When
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> desk.post(
                                INTERNSHIPS,
                                internRequest(InternshipOffice.someone(), position, internship("2007-03-01")))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers)
                .startsWith(201, 201, 201, 409)
                .filteredOn(answer -> answer == 201)
                .hasSize(3);
    }

    @Test
    void places_are_taken_away_only_where_nobody_sits() {
        String position = office.opens(2);
        office.starts(zhang, position, "2007-03-01");
        office.starts(InternshipOffice.someone(), position, "2007-03-01");

        desk.change(POSITIONS + "/" + position + "/corrections", 1, corrected(1))
                .statusCode(409)
                .body("code", equalTo("position-full"));
        desk.change(POSITIONS + "/" + position + "/annulment", 1, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("position-in-use"));
        desk.change(POSITIONS + "/" + position + "/corrections", 1, corrected(3))
                .statusCode(200);
    }

    @Test
    void a_person_is_an_intern_once_at_a_time() {
        office.starts(zhang, office.opens(1), "2007-03-01");

        desk.post(INTERNSHIPS, internRequest(zhang, office.opens(1), internship("2007-04-01")))
                .statusCode(409)
                .body("code", equalTo("intern-already"));
    }

    @ParameterizedTest
    @CsvSource({
        "startedOn, 2007-01-31, 422, position-not-open",
        "startedOn, 2007-07-01, 422, date-in-future",
        "endedOn, 2007-05-31, 422, end-without-outcome",
        "outcome, hired, 422, end-without-outcome"
    })
    void an_internship_that_cannot_be_is_refused(String field, String value, int status, String code) {
        Map<String, Object> stated = with(internship("2007-03-01"), field, value);

        desk.post(INTERNSHIPS, internRequest(zhang, office.opens(1), stated))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void an_internship_needs_a_position_and_a_position_a_base() {
        String unknown = UUID.randomUUID().toString();

        desk.post(INTERNSHIPS, internRequest(zhang, unknown, internship("2007-03-01")))
                .statusCode(422)
                .body("code", equalTo("no-such-position"));
        desk.post(POSITIONS, office.positionRequest(unknown, office.position(1)))
                .statusCode(422)
                .body("code", equalTo("no-such-base"));
    }

    @Test
    void a_base_with_positions_keeps_its_kind_and_closes_after_they_opened() {
        // Given
        String base = office.registers("vocational");
        desk.made(POSITIONS, office.positionRequest(base, office.position(1)));
        String at = BASES + "/" + base;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "类别", "base", office.base("start-up")))

                // Then
                .statusCode(409)
                .body("code", equalTo("base-in-use"));
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(409).body("code", equalTo("base-in-use"));
        desk.change(at + "/closing", 1, Map.of("closedOn", "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("base-not-open"));
        desk.change(at + "/closing", 1, Map.of("closedOn", "2007-02-02")).statusCode(200);
        desk.asking()
                .queryParam("base", base)
                .queryParam("kind", "vocational")
                .queryParam("existingOn", "2007-02-01")
                .get(POSITIONS)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void the_subsidy_due_is_shown_with_the_figures_used() {
        // Given
        String position = office.opens(2);
        office.starts(zhang, position, "2007-02-01");
        String other = office.starts(InternshipOffice.someone(), position, "2007-03-16");
        desk.change(INTERNSHIPS + "/" + other + "/end", 1, end("2007-05-15"));

        // When
        desk.asking()
                .queryParam("until", "2007-04-30")
                .get(POSITIONS + "/" + position + "/subsidy")

                // Then
                .then()
                .statusCode(200)
                .body("interns.months", contains(3, 1))
                .body("amount", equalTo("1200.00"))
                .body("parameters.key", contains("employment.internship.subsidy"))
                .body("parameters.confirmed", contains(false));
        desk.get(POSITIONS + "/" + position + "/subsidy")
                .then()
                .body("until", equalTo("2007-06-30"))
                .body("interns.months", contains(5, 2));
    }

    private Map<String, Object> corrected(int places) {
        return Map.of("reason", "名额变更", "position", office.position(places));
    }
}
