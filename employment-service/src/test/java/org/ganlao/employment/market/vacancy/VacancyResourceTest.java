package org.ganlao.employment.market.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.market.vacancy.VacancyOffice.VACANCIES;
import static org.ganlao.employment.market.vacancy.VacancyOffice.vacancyRequest;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.market.agency.AgencyOffice;
import org.ganlao.platformtest.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class VacancyResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final VacancyOffice office = VacancyOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void a_vacancy_is_filled_place_by_place_and_not_beyond() {
        // Given
        String at = VACANCIES + "/" + office.opens(office.vacancy(3));
        desk.get(at).then().body("state", equalTo("open")).body("free", equalTo(3));

        // When
        desk.change(at + "/filling", 1, Map.of("filled", 2)).statusCode(200).body("free", equalTo(1));
        desk.change(at + "/filling", 2, Map.of("filled", 4)).statusCode(409).body("code", equalTo("vacancy-full"));
        desk.change(at + "/filling", 2, Map.of("filled", 3))

                // Then
                .statusCode(200)
                .body("free", equalTo(0))
                .body("state", equalTo("filled"));
        desk.change(at + "/filling", 3, Map.of("filled", 3))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        desk.change(at + "/corrections", 3, Map.of("reason", "人数", "vacancy", office.vacancy(2)))
                .statusCode(409)
                .body("code", equalTo("vacancy-full"));
        desk.change(at + "/corrections", 3, Map.of("reason", "人数", "vacancy", office.vacancy(4)))
                .statusCode(200)
                .body("state", equalTo("open"));
        desk.change(at + "/closing", 4, Map.of("closedOn", "2007-06-01"))
                .statusCode(200)
                .body("state", equalTo("closed"));
        desk.change(at + "/annulment", 5, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
        desk.change(at + "/filling", 6, Map.of("filled", 1)).statusCode(409).body("code", equalTo("record-annulled"));
    }

    @ParameterizedTest
    @CsvSource({
        "2007-02-28, 2007-12-31, agency-not-licensed",
        "2007-03-01, 2007-12-31, ",
        "2006-01-01, 2007-03-01, ",
        "2006-01-01, 2007-02-28, agency-not-licensed"
    })
    void an_agency_brings_vacancies_on_days_of_its_licence(String from, String until, String code) {
        String opens = "2007-02-28".equals(from) ? "2007-02-27" : "2007-03-01";
        String agency = AgencyOffice.of("360102").licensedFrom(from, until);
        Map<String, Object> vacancy = with(office.vacancy(1), "agency", agency);
        vacancy.put("entry", Map.of("region", "360102", "name", "车工", "openedOn", opens));

        desk.post(VACANCIES, vacancyRequest(vacancy))
                .statusCode(code == null ? 201 : 422)
                .body("code", equalTo(code));
    }

    @Test
    void a_college_shares_its_vacancies_and_then_stays_in_the_register() {
        // Given
        String college = AgencyOffice.of("360102").ofACollege();
        String id = office.opens(with(office.vacancy(1), "agency", college));
        assertThat(found("agency", college)).containsExactly(id);

        // When
        String at = AgencyOffice.AGENCIES + "/" + college;
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(409).body("code", equalTo("agency-in-use"));

        // Then
        desk.change(VACANCIES + "/" + id + "/annulment", 1, MISTAKE).statusCode(200);
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(200);
    }

    @Test
    void vacancies_are_found_by_occupation_level_place_and_day() {
        String turner = office.opens(office.vacancy(1));
        String metal = office.opens(with(office.vacancy(1), "occupation", "6-04"));
        String other = office.opens(with(office.vacancy(1), "occupation", "6-05-01-01"));
        String full = office.opens(office.vacancy(1));
        desk.change(VACANCIES + "/" + full + "/filling", 1, Map.of("filled", 1)).statusCode(200);

        assertThat(found("occupation", "6-04")).contains(turner, metal, full).doesNotContain(other);
        assertThat(found("occupation", "6-04-01-01")).contains(turner, full).doesNotContain(metal);
        assertThat(found("wantingOn", "2007-03-01")).contains(turner).doesNotContain(full);
        assertThat(found("wantingOn", "2007-12-31")).contains(turner);
        assertThat(found("wantingOn", "2007-02-28")).doesNotContain(turner);
        assertThat(found("wantingOn", "2008-01-01")).doesNotContain(turner);
        assertThat(found("level", "intermediate")).contains(turner);
        assertThat(found("level", "senior")).doesNotContain(turner);
        assertThat(found("urban", "false")).doesNotContain(turner);
    }

    private List<String> found(String by, String value) {
        return desk.asking()
                .queryParam(by, value)
                .queryParam("region", "360102")
                .queryParam("limit", 200)
                .get(VACANCIES)
                .jsonPath()
                .getList("items.id");
    }
}
