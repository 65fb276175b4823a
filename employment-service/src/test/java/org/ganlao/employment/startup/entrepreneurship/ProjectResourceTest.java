package org.ganlao.employment.startup.entrepreneurship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.MISTAKE;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.PROJECTS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.acceptance;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class ProjectResourceTest {

    private final EntrepreneurshipOffice office = EntrepreneurshipOffice.of("360102");

    @Test
    void a_project_is_reviewed_by_another_person_and_offered() {
        // Given
        String at = PROJECTS + "/" + office.submits();
        Desk submitterAsReviewer = Desk.of(Tokens.of("reviewer").as("clerk").in("360102"));

        // When
        submitterAsReviewer
                .change(at + "/acceptance", 1, acceptance("2007-12-31"))
                .statusCode(409)
                .body("code", equalTo("project-reviewed-by-its-submitter"));
        office.reviewer
                .change(at + "/acceptance", 1, acceptance("2007-12-31"))
                // Then
                .statusCode(200)
                .body("state", equalTo("offered"))
                .body("offeredUntil", equalTo("2007-12-31"))
                .body("project.investment", equalTo("20000.00"));
        office.reviewer
                .change(at + "/acceptance", 2, acceptance("2007-12-31"))
                .statusCode(409)
                .body("code", equalTo("project-reviewed"));
        office.clerk
                .change(at + "/corrections", 2, Map.of("reason", "人数", "project", office.project()))
                .statusCode(409)
                .body("code", equalTo("project-reviewed"));
    }

    @Test
    void a_refused_project_is_not_offered() {
        // Given
        String id = office.submits();
        String at = PROJECTS + "/" + id;

        // When
        office.reviewer
                .change(at + "/refusal", 1, Map.of("on", "2007-03-01", "opinion", "市场已饱和"))
                // Then
                .statusCode(200)
                .body("state", equalTo("refused"));
        assertThat(offeredOn("2007-03-01")).doesNotContain(id);
    }

    @Test
    void an_offer_expires_by_its_date_alone() {
        // Given
        String past = office.offersUntil("2007-06-29");
        String lastDay = office.offersUntil("2007-06-30");

        // Then
        office.clerk.get(PROJECTS + "/" + past).then().body("state", equalTo("expired"));
        office.clerk.get(PROJECTS + "/" + lastDay).then().body("state", equalTo("offered"));
        assertThat(offeredOn("2007-02-28")).doesNotContain(past, lastDay);
        assertThat(offeredOn("2007-06-29")).contains(past, lastDay);
        assertThat(offeredOn("2007-06-30")).contains(lastDay).doesNotContain(past);
    }

    @Test
    void a_project_is_withdrawn_while_it_is_offered() {
        // Given
        String id = office.offersUntil("2007-05-31");
        String at = PROJECTS + "/" + id;

        // When
        withdraws(at, "2007-06-01").statusCode(409).body("code", equalTo("project-not-offered"));
        withdraws(at, "2007-05-08").statusCode(200).body("state", equalTo("withdrawn"));

        // Then
        assertThat(offeredOn("2007-05-07")).contains(id);
        assertThat(offeredOn("2007-05-08")).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2007-02-11, reviewed-before-submission",
        "on, 2007-02-12, ",
        "on, 2007-07-01, date-in-future",
        "offeredUntil, 2007-02-28, offered-too-long",
        "offeredUntil, 2007-03-01, ",
        "offeredUntil, 2009-03-01, ",
        "offeredUntil, 2009-03-02, offered-too-long"
    })
    void a_review_comes_after_the_submission_and_offers_for_a_limited_time(String field, String day, String code) {
        Map<String, Object> stated = with(acceptance("2007-12-31"), field, day);

        office.reviewer
                .change(PROJECTS + "/" + office.submits() + "/acceptance", 1, stated)
                .statusCode(code == null ? 200 : 422)
                .body("code", equalTo(code));
    }

    @Test
    void a_correction_before_the_review_says_something_else() {
        // Given
        String at = PROJECTS + "/" + office.submits();

        // When
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "无", "project", office.project()))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "人数", "project", with(office.project(), "jobs", 5)))
                // Then
                .statusCode(200)
                .body("project.jobs", equalTo(5));
        office.clerk.change(at + "/annulment", 2, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
    }

    private ValidatableResponse withdraws(String at, String day) {
        return office.clerk.change(at + "/withdrawal", 2, Map.of("on", day, "reason", "提供方撤回"));
    }

    private List<String> offeredOn(String day) {
        return office.clerk
                .asking()
                .queryParam("offeredOn", day)
                .queryParam("reviewed", true)
                .queryParam("region", "360102")
                .queryParam("trade", "I67")
                .queryParam("limit", 200)
                .get(PROJECTS)
                .jsonPath()
                .getList("items.id");
    }
}
