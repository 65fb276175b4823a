package org.ganlao.employment.startup.entrepreneurship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.MISTAKE;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.PROJECTS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.STARTUPS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.end;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.guidance;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.opening;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.someone;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.visit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class StartupResourceTest {

    private final EntrepreneurshipOffice office = EntrepreneurshipOffice.of("360102");
    private final PersonalId founder = someone();

    @Test
    void a_person_is_guided_opens_and_is_visited_on_schedule() {
        // Given
        String at = STARTUPS + "/" + office.guides(founder);

        // When
        office.clerk
                .change(at + "/guidance", 1, guidance("2007-03-12"))
                .statusCode(200)
                .body("state", equalTo("guided"))
                .body("nextVisitOn", nullValue());
        office.clerk
                .change(at + "/opening", 2, opening("2007-03-20"))
                // Then
                .statusCode(200)
                .body("state", equalTo("in-business"))
                .body("guidance.guidedOn", contains("2007-03-05", "2007-03-12"))
                .body("nextVisitOn", equalTo("2007-04-20"))
                .body("person.number", equalTo(founder.masked()));
        office.clerk.change(at + "/visits", 3, visit("2007-04-18")).body("nextVisitOn", equalTo("2007-06-20"));
        office.clerk.change(at + "/visits", 4, visit("2007-06-30")).body("nextVisitOn", equalTo("2007-09-20"));
        office.clerk
                .change(at + "/end", 5, end("2007-06-30", "failed"))
                .statusCode(422)
                .body("code", equalTo("startup-out-of-order"));
    }

    @Test
    void what_is_to_be_visited_and_what_is_overdue_are_found() {
        // Given
        String id = office.opens("2007-03-20");

        // Then
        assertThat(found("visitDueBy", "2007-04-19")).doesNotContain(id);
        assertThat(found("visitDueBy", "2007-04-20")).contains(id);
        assertThat(found("visitOverdueOn", "2007-04-20")).doesNotContain(id);
        assertThat(found("visitOverdueOn", "2007-04-21")).contains(id);
        assertThat(found("inBusinessOn", "2007-03-19")).doesNotContain(id);
        assertThat(found("inBusinessOn", "2007-03-20")).contains(id);

        // When
        office.clerk
                .change(STARTUPS + "/" + id + "/end", 2, end("2007-06-20", "sold"))
                .body("state", equalTo("closed"));

        // Then
        assertThat(found("visitOverdueOn", "2007-04-21")).doesNotContain(id);
        assertThat(found("inBusinessOn", "2007-06-19")).contains(id);
        assertThat(found("inBusinessOn", "2007-06-20")).doesNotContain(id);
    }

    @Test
    void a_project_is_taken_up_while_it_is_offered_and_then_stays() {
        // Given
        String offered = office.offers();
        String expired = office.offersUntil("2007-03-04");
        String startup = office.guides(founder);
        String at = STARTUPS + "/" + startup + "/opening";

        // When
        office.clerk
                .change(at, 1, with(opening("2007-03-20"), "project", expired))
                .statusCode(409)
                .body("code", equalTo("project-not-offered"));
        office.clerk
                .change(at, 1, with(opening("2007-03-20"), "project", offered))
                .statusCode(200);

        // Then
        assertThat(found("project", offered)).containsExactly(startup);
        String project = PROJECTS + "/" + offered;
        office.clerk.change(project + "/annulment", 2, MISTAKE).statusCode(409).body("code", equalTo("project-in-use"));
        office.clerk
                .change(project + "/withdrawal", 2, Map.of("on", "2007-03-05", "reason", "撤回"))
                .statusCode(409)
                .body("code", equalTo("project-not-offered"));
        office.clerk
                .change(project + "/withdrawal", 2, Map.of("on", "2007-03-06", "reason", "撤回"))
                .statusCode(200);
    }

    @Test
    void the_loan_is_one_of_the_founder() {
        // Given
        String own = office.lends(founder);
        String foreign = office.lends(someone());
        String at = STARTUPS + "/" + office.guides(founder);

        // When
        office.clerk
                .change(at + "/opening", 1, with(opening("2007-03-20"), "microloan", foreign))
                .statusCode(422)
                .body("code", equalTo("no-loan-of-the-founder"));
        office.clerk
                .change(at + "/opening", 1, with(opening("2007-03-20"), "microloan", own))
                .statusCode(200)
                .body("opening.microloan", equalTo(own));
        office.clerk.change(at + "/end", 2, end("2007-05-08", "moved")).statusCode(200);

        // Then
        String second = STARTUPS + "/" + office.guides(founder);
        office.clerk
                .change(second + "/opening", 1, with(opening("2007-05-10"), "microloan", own))
                .statusCode(409)
                .body("code", equalTo("loan-of-another-startup"));
    }

    @Test
    void a_loan_that_was_withdrawn_is_none() {
        // Given
        String loan = office.lends(founder);
        office.clerk
                .change("/v1/microloans/" + loan + "/withdrawal", 1, Map.of("on", "2007-03-07"))
                .statusCode(200);

        // When
        office.clerk
                .change(
                        STARTUPS + "/" + office.guides(founder) + "/opening",
                        1,
                        with(opening("2007-03-20"), "microloan", loan))
                // Then
                .statusCode(422)
                .body("code", equalTo("no-loan-of-the-founder"));
    }

    @Test
    void jobs_created_are_counted_from_the_placements_without_the_founder() {
        // Given
        EmploymentOffice bureau = EmploymentOffice.of("360102");
        Map<String, Object> opening = opening("2007-03-20");
        String employer = (String) opening.get("employer");
        String at = STARTUPS + "/" + office.opens(founder, opening);
        bureau.places(founder, with(job("2007-03-20"), "employer", employer));
        bureau.places(someone(), with(job("2007-03-19"), "employer", employer));
        bureau.places(someone(), with(job("2007-03-20"), "employer", employer));
        bureau.places(someone(), with(with(job("2007-04-02"), "employer", employer), "endedOn", "2007-06-29"));
        String mistaken = bureau.places(someone(), with(job("2007-04-03"), "employer", employer))
                .getString("id");

        // When
        bureau.desk
                .change("/v1/placements/" + mistaken + "/annulment", 1, MISTAKE)
                .statusCode(200);

        // Then
        office.clerk.get(at).then().body("jobs.persons", equalTo(2)).body("jobs.inWork", equalTo(1));
        office.clerk
                .asking()
                .queryParam("employer", employer)
                .get(STARTUPS)
                .then()
                .body("items.jobs.persons", contains(2));
    }

    @Test
    void a_person_has_one_startup_under_way_and_an_employer_is_one() {
        // Given
        Map<String, Object> opening = opening("2007-03-20");
        String first = office.opens(founder, opening);

        // When
        office.clerk
                .post(STARTUPS, office.startupRequest(founder))
                .statusCode(409)
                .body("code", equalTo("startup-under-way"));
        office.clerk
                .change(STARTUPS + "/" + office.guides(someone()) + "/opening", 1, opening)
                .statusCode(409)
                .body("code", equalTo("employer-of-another-startup"));

        // Then
        office.clerk
                .change(STARTUPS + "/" + first + "/end", 2, end("2007-05-08", "sold"))
                .statusCode(200);
        office.opens(founder, opening("2007-05-10"));
        office.opens(someone(), with(opening, "openedOn", "2007-05-08"));
    }

    @Test
    void the_same_person_guided_many_times_at_once_has_one_startup() {
        // When
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> office.clerk
                        .post(STARTUPS, office.startupRequest(founder))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers)
                .startsWith(201, 409)
                .filteredOn(answer -> answer == 201)
                .hasSize(1);
    }

    @Test
    void who_never_opened_gives_up_and_nobody_else_does() {
        // Given
        String guided = STARTUPS + "/" + office.guides(founder);
        String opened = STARTUPS + "/" + office.opens("2007-03-20");

        // When
        office.clerk
                .change(guided + "/end", 1, end("2007-05-08", "failed"))
                .statusCode(422)
                .body("code", equalTo("outcome-and-opening"));
        office.clerk
                .change(opened + "/end", 2, end("2007-05-08", "gave-up"))
                .statusCode(422)
                .body("code", equalTo("outcome-and-opening"));
        office.clerk
                .change(guided + "/end", 1, end("2007-05-08", "gave-up"))
                // Then
                .statusCode(200)
                .body("state", equalTo("gave-up"));
        office.clerk
                .change(guided + "/visits", 2, visit("2007-05-09"))
                .statusCode(409)
                .body("code", equalTo("startup-is-another"));
    }

    @Test
    void a_correction_states_the_opening_anew_and_moves_the_schedule() {
        // Given
        Map<String, Object> opening = opening("2007-03-20");
        String at = STARTUPS + "/" + office.opens(founder, opening);

        // When
        office.clerk
                .change(at + "/corrections", 2, Map.of("reason", "无", "opening", opening))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        office.clerk
                .change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "日期", "opening", with(opening, "openedOn", "2007-03-04")))
                .statusCode(422)
                .body("code", equalTo("startup-out-of-order"));
        office.clerk
                .change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "日期", "opening", with(opening, "openedOn", "2007-03-31")))
                // Then
                .statusCode(200)
                .body("nextVisitOn", equalTo("2007-04-30"));
        office.clerk.change(at + "/annulment", 3, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
        office.guides(founder);
    }

    @Test
    void an_identity_number_in_a_text_gets_no_further_than_the_request() {
        // Given
        String at = STARTUPS + "/" + office.opens(founder, opening("2007-03-20"));
        Map<String, Object> visit = with(new HashMap<>(visit("2007-04-18")), "findings", "见到 " + founder.number());

        // When
        String answer = office.clerk
                .change(at + "/visits", 2, visit)
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(answer).doesNotContain(founder.number());
        assertThat(ServiceDatabase.tablesHolding(founder.number())).isEmpty();
    }

    private List<String> found(String filter, String value) {
        return office.clerk
                .asking()
                .queryParam(filter, value)
                .queryParam("region", "360102")
                .queryParam("limit", 200)
                .get(STARTUPS)
                .jsonPath()
                .getList("items.id");
    }
}
