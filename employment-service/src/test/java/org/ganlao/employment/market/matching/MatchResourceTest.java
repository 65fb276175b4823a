package org.ganlao.employment.market.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.employment.market.vacancy.VacancyOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.junit.jupiter.api.Test;

/** In Guangfeng county of Shangrao, in which no other test registers persons. The business clock stands at 30 June 2007. */
@QuarkusTest
class MatchResourceTest {

    private static final String GUANGFENG = "361122";

    @Inject
    Sql sql;

    private final EmploymentOffice office = EmploymentOffice.of(GUANGFENG);
    private final VacancyOffice vacancies = VacancyOffice.of(GUANGFENG);
    private final Desk desk = office.desk;

    @Test
    void persons_are_found_for_a_vacancy_the_best_first_and_with_the_working() {
        // Given
        PersonalId li = someone();
        String vacancy = vacancies.opens(with(vacancies.vacancy(2), "occupation", "5-01-01-01"));
        String same = seeks(li, "5-01-01-01", "intermediate", GUANGFENG, "2007-03-02");
        String waitsLonger = seeks(someone(), "5-01-01-01", "senior", GUANGFENG, "2007-03-01");
        String elsewhere = seeks(someone(), "5-01-01-01", "junior", "361121", "2007-02-01");
        String near = seeks(someone(), "5-01-02-01", null, GUANGFENG, "2007-02-01");
        String far = seeks(someone(), "4-01-02-01", "senior", GUANGFENG, "2007-02-01");
        String ended = seeks(someone(), "5-01-01-01", "senior", GUANGFENG, "2007-02-01");
        desk.change(
                        "/v1/job-seekers/" + ended + "/deregistration",
                        1,
                        Map.of("on", "2007-04-01", "reason", "retirement"))
                .statusCode(200);

        // When
        ValidatableResponse answer =
                desk.get("/v1/vacancies/" + vacancy + "/matches").then();

        // Then
        answer.statusCode(200)
                .body("on", equalTo("2007-06-30"))
                .body("items.jobSeeker", contains(waitsLonger, same, elsewhere, near))
                .body("items[1].person.number", equalTo(li.masked()))
                .body("items[2].working.have", contains(4, 2, 1))
                .body("items[2].working.need", contains(4, 3, 2))
                .body("parameters.key", hasItems("employment.matching.weight.occupation"));
        assertThat(scores(answer)).containsExactly(100.0, 100.0, 80.0, 55.0);
        assertThat(answer.extract().asString()).doesNotContain(li.number()).doesNotContain(far);
        assertThat(desk.asking()
                        .queryParam("limit", 2)
                        .get("/v1/vacancies/" + vacancy + "/matches")
                        .jsonPath()
                        .<String>getList("items.jobSeeker"))
                .containsExactly(waitsLonger, same);
        assertThat(sql.list(
                        "select action from audit_entry where object_id = ? and action = 'vacancy-match.read'",
                        row -> row.text("action"),
                        vacancy))
                .hasSize(2);
    }

    @Test
    void vacancies_are_found_for_a_person() {
        // Given
        String seeker = seeks(someone(), "2-01-01-01", "junior", "361121", "2007-03-01");
        String other = vacancies.opens(with(vacancies.vacancy(1), "occupation", "2-01-02"));
        String best = vacancies.opens(with(vacancies.vacancy(1), "occupation", "2-01"));
        String full = vacancies.opens(with(vacancies.vacancy(1), "occupation", "2-01-01-01"));
        desk.change("/v1/vacancies/" + full + "/filling", 1, Map.of("filled", 1))
                .statusCode(200);

        // When
        ValidatableResponse answer =
                desk.get("/v1/job-seekers/" + seeker + "/matches").then();

        // Then
        answer.statusCode(200).body("items.vacancy.id", contains(best, other));
        assertThat(scores(answer)).containsExactly(80.0, 63.33);
    }

    @Test
    void only_what_is_open_is_matched() {
        // Given
        String vacancy = vacancies.opens(with(vacancies.vacancy(1), "until", "2007-06-29"));
        String silent = office.registers(someone(), of(registration("unemployed", "2007-03-01"), GUANGFENG))
                .getString("id");
        String ended = seeks(someone(), "2-01-01-01", null, GUANGFENG, "2007-03-01");
        desk.change("/v1/job-seekers/" + ended + "/deregistration", 1, Map.of("on", "2007-04-01", "reason", "other"))
                .statusCode(200);

        // When, then
        refuses("/v1/vacancies/" + vacancy, "vacancy-wants-nobody");
        refuses("/v1/job-seekers/" + silent, "nothing-sought");
        refuses("/v1/job-seekers/" + ended, "registration-not-open");
    }

    private void refuses(String at, String code) {
        desk.get(at + "/matches").then().statusCode(409).body("code", equalTo(code));
    }

    private static List<Double> scores(ValidatableResponse answer) {
        return answer.extract().jsonPath().getList("items.score").stream()
                .map(score -> Double.valueOf(score.toString()))
                .toList();
    }

    private String seeks(PersonalId person, String occupation, String level, String residence, String day) {
        Map<String, Object> sought = new HashMap<>(Map.of("occupation", occupation));
        if (level != null) {
            sought.put("level", level);
        }
        Map<String, Object> registration = of(registration("unemployed", day), residence);
        registration.put("sought", sought);
        return office.registers(person, registration).getString("id");
    }

    private static Map<String, Object> of(Map<String, Object> registration, String residence) {
        registration.put("region", GUANGFENG);
        registration.put("residenceRegion", residence);
        return registration;
    }

    private static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1975, 5, 1));
    }
}
