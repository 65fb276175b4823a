package org.ganlao.employment.market.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.market.introduction.IntroductionOffice.INTRODUCTIONS;
import static org.ganlao.employment.market.introduction.IntroductionOffice.introduction;
import static org.ganlao.employment.market.introduction.IntroductionOffice.introductionRequest;
import static org.ganlao.employment.market.introduction.IntroductionOffice.outcome;
import static org.ganlao.employment.market.introduction.IntroductionOffice.placed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ganlao.employment.People;
import org.ganlao.employment.market.agency.AgencyOffice;
import org.ganlao.employment.market.vacancy.VacancyOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class IntroductionResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "登记有误");

    private final IntroductionOffice office = IntroductionOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void somebody_is_introduced_and_placed_and_a_place_is_filled() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(2);
        String at = INTRODUCTIONS + "/" + office.introduces(person, vacancy, office.agency());
        desk.get(at).then().body("state", equalTo("introduced")).body("person.number", equalTo(person.masked()));

        // When
        String placement = office.places(person, "2007-03-10");
        desk.change(at + "/outcome", 1, placed(placement, "2007-03-10", "2008-03-09"))

                // Then
                .statusCode(200)
                .body("state", equalTo("placed"))
                .body("outcome.placement", equalTo(placement))
                .body("outcome.contract.until", equalTo("2008-03-09"));
        vacancy(vacancy).body("placed", equalTo(1)).body("free", equalTo(1));
        desk.change(at + "/outcome", 2, outcome("withdrawn")).statusCode(409).body("code", equalTo("outcome-known"));
    }

    @Test
    void an_annulled_placement_takes_the_outcome_back_and_frees_the_place() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(1);
        String at = INTRODUCTIONS + "/" + office.placesByIntroduction(person, vacancy, office.agency(), "2008-03-09");
        String placement = desk.get(at).jsonPath().getString("outcome.placement");
        vacancy(vacancy).body("state", equalTo("filled"));

        // When
        desk.change("/v1/placements/" + placement + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        desk.get(at)
                .then()
                .body("state", equalTo("introduced"))
                .body("version", equalTo(3))
                .body("outcome", nullValue());
        vacancy(vacancy).body("state", equalTo("open")).body("free", equalTo(1));
    }

    @Test
    void an_introduction_follows_its_placement_as_long_as_it_bears_it() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(1);
        String at = INTRODUCTIONS + "/" + office.placesByIntroduction(person, vacancy, office.agency(), "2008-03-09");
        String placement = "/v1/placements/" + desk.get(at).jsonPath().getString("outcome.placement");

        // When
        corrects(placement, 1, job("2007-03-05"));
        desk.get(at).then().body("state", equalTo("placed")).body("outcome.on", equalTo("2007-03-05"));
        desk.change(placement + "/end", 2, Map.of("endedOn", "2007-05-31")).statusCode(200);
        desk.get(at).then().body("state", equalTo("placed")).body("version", equalTo(3));
        corrects(placement, 3, job("2007-03-04"));

        // Then
        desk.get(at).then().body("state", equalTo("introduced"));
        vacancy(vacancy).body("free", equalTo(1));
    }

    @Test
    void an_outcome_that_falls_back_gives_way_to_a_later_introduction() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(2);
        String agency = office.agency();
        String at = INTRODUCTIONS + "/" + office.placesByIntroduction(person, vacancy, agency, "2008-03-09");
        String placement = desk.get(at).jsonPath().getString("outcome.placement");
        String later = INTRODUCTIONS + "/" + office.introduces(person, vacancy, agency);
        desk.change(at + "/reopening", 2, MISTAKE).statusCode(409).body("code", equalTo("introduced-already"));

        // When
        desk.change("/v1/placements/" + placement + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        desk.get(at).then().body("state", equalTo("withdrawn"));
        desk.get(later).then().body("state", equalTo("introduced"));
        vacancy(vacancy).body("free", equalTo(2));
    }

    @Test
    void a_placement_with_another_employer_bears_nothing_any_more() {
        // Given
        String at = INTRODUCTIONS + "/"
                + office.placesByIntroduction(office.registered(), office.vacancyOf(1), office.agency(), "2008-03-09");
        String placement = "/v1/placements/" + desk.get(at).jsonPath().getString("outcome.placement");

        // When
        corrects(placement, 1, with(job("2007-03-10"), "employer", "70000001X"));

        // Then
        desk.get(at).then().body("state", equalTo("introduced"));
    }

    @Test
    void a_placement_that_does_not_fit_is_refused() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(3);
        String agency = office.agency();
        String at = INTRODUCTIONS + "/" + office.introduces(person, vacancy, agency);
        String before = office.places(person, "2007-03-04");
        PersonalId other = office.registered();
        String ofOther = office.places(other, "2007-03-10");

        // When, then
        refuses(at, 1, placed(before, "2007-03-04"), 422, "outcome-before-introduction");
        refuses(at, 1, placed(before, "2007-03-10"), 422, "placement-of-another");
        refuses(at, 1, placed(ofOther, "2007-03-10"), 422, "placement-of-another");
        refuses(at, 1, outcome("placed"), 422, "placed-by-placement");
        refuses(at, 1, with(placed(ofOther, "2007-03-10"), "kind", "withdrawn"), 422, "placed-by-placement");
        refuses(
                at,
                1,
                with(outcome("withdrawn"), "contract", Map.of("from", "2007-03-10")),
                422,
                "contract-without-placement");
        refuses(at, 1, placed(ofOther, "2007-03-10", "2007-03-09"), 422, "contract-ends-before-start");
        refuses(at, 1, with(outcome("withdrawn"), "on", "2007-07-01"), 422, "date-in-future");
        vacancy(vacancy).body("free", equalTo(3));
    }

    @Test
    void one_placement_comes_from_one_introduction() {
        // Given
        PersonalId person = office.registered();
        String agency = office.agency();
        String one = INTRODUCTIONS + "/" + office.introduces(person, office.vacancyOf(1), agency);
        String other = INTRODUCTIONS + "/" + office.introduces(person, office.vacancyOf(1), agency);
        String placement = office.places(person, "2007-03-10");

        // When
        desk.change(one + "/outcome", 1, placed(placement, "2007-03-10")).statusCode(200);
        refuses(other, 1, placed(placement, "2007-03-10"), 409, "placement-introduced");

        // Then
        desk.change(one + "/reopening", 2, MISTAKE).statusCode(200).body("state", equalTo("introduced"));
        desk.change(one + "/reopening", 3, MISTAKE).statusCode(409).body("code", equalTo("no-outcome"));
        desk.change(other + "/outcome", 1, placed(placement, "2007-03-10")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused-by-person", "refused-by-employer", "withdrawn"})
    void other_outcomes_fill_no_place_and_another_introduction_may_follow(String kind) {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(1);
        String agency = office.agency();
        String at = INTRODUCTIONS + "/" + office.introduces(person, vacancy, agency);
        desk.post(INTRODUCTIONS, introductionRequest(person, vacancy, introduction(agency, "2007-03-06")))
                .statusCode(409)
                .body("code", equalTo("introduced-already"));

        // When
        desk.change(at + "/outcome", 1, outcome(kind)).statusCode(200);

        // Then
        vacancy(vacancy).body("free", equalTo(1));
        office.introduces(person, vacancy, agency);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-02-28, nobody-wanted",
        "2007-03-01, ",
        "2007-06-30, ",
        "2007-07-01, date-in-future",
        "2007-01-31, not-registered"
    })
    void a_registered_person_is_introduced_while_somebody_is_wanted(String day, String code) {
        introduces(office.registered(), office.agency(), day, code);
    }

    @ParameterizedTest
    @CsvSource({"2007-03-31, agency-not-licensed", "2007-04-01, ", "2007-04-30, ", "2007-05-01, agency-not-licensed"})
    void an_agency_introduces_under_its_licence(String day, String code) {
        introduces(office.registered(), AgencyOffice.of("360102").licensedFrom("2007-04-01", "2007-04-30"), day, code);
    }

    @Test
    void whoever_is_not_registered_is_not_introduced() {
        introduces(People.born(Sex.MALE, LocalDate.of(1970, 1, 1)), office.agency(), "2007-03-05", "not-registered");
    }

    @Test
    void a_correction_states_agency_and_day_anew() {
        // Given
        String at = INTRODUCTIONS + "/" + office.introduces();
        String other = office.agency();

        // When
        Map<String, Object> stated = Map.of("reason", "机构", "introduction", introduction(other, "2007-03-06"));
        desk.change(at + "/corrections", 1, stated)

                // Then
                .statusCode(200)
                .body("introduction.agency", equalTo(other));
        desk.change(at + "/corrections", 2, stated).statusCode(422).body("code", equalTo("nothing-to-correct"));
        desk.change(AgencyOffice.AGENCIES + "/" + other + "/annulment", 1, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("agency-in-use"));
    }

    @Test
    void a_placement_before_the_corrected_day_is_refused() {
        String agency = office.agency();
        String at = INTRODUCTIONS + "/"
                + office.placesByIntroduction(office.registered(), office.vacancyOf(1), agency, "2008-03-09");

        desk.change(at + "/corrections", 2, Map.of("reason", "日期", "introduction", introduction(agency, "2007-03-11")))
                .statusCode(422)
                .body("code", equalTo("outcome-before-introduction"));
        desk.change(at + "/corrections", 2, Map.of("reason", "日期", "introduction", introduction(agency, "2007-03-10")))
                .statusCode(200);
    }

    @Test
    void a_vacancy_with_introductions_stays_until_they_are_struck_out() {
        // Given
        String vacancy = office.vacancyOf(1);
        String at = VacancyOffice.VACANCIES + "/" + vacancy;
        String id = office.placesByIntroduction(office.registered(), vacancy, office.agency(), "2008-03-09");
        Map<String, Object> moved = with(VacancyOffice.of("360102").vacancy(1), "employer", "70000001X");

        // When
        desk.change(at + "/annulment", 2, MISTAKE).statusCode(409).body("code", equalTo("vacancy-in-use"));
        desk.change(at + "/corrections", 2, Map.of("reason", "单位", "vacancy", moved))
                .statusCode(409)
                .body("code", equalTo("vacancy-in-use"));
        desk.change(at + "/filling", 2, Map.of("filled", 1)).statusCode(409).body("code", equalTo("vacancy-full"));
        desk.change(INTRODUCTIONS + "/" + id + "/annulment", 2, MISTAKE)
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        vacancy(vacancy).body("placed", equalTo(0)).body("version", equalTo(3));
        desk.change(at + "/annulment", 3, MISTAKE).statusCode(200);
    }

    @Test
    void however_many_are_placed_at_once_no_place_is_filled_twice() {
        // Given
        String vacancy = office.vacancyOf(3);
        String agency = office.agency();
        List<String> introductions = IntStream.range(0, 10)
                .mapToObj(i -> {
                    PersonalId person = office.registered();
                    String at = INTRODUCTIONS + "/" + office.introduces(person, vacancy, agency);
                    return at + " " + office.places(person, "2007-03-10");
                })
                .toList();

        // When
        List<Integer> answers = introductions.parallelStream()
                .map(each -> each.split(" "))
                .map(each -> desk.change(each[0] + "/outcome", 1, placed(each[1], "2007-03-10"))
                        .extract()
                        .statusCode())
                .toList();

        // Then
        assertThat(answers).filteredOn(status -> status == 200).hasSize(3);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        vacancy(vacancy).body("free", equalTo(0)).body("placed", equalTo(3)).body("state", equalTo("filled"));
        introduces(office.registered(), vacancy, agency, "2007-03-05", "no-free-place");
    }

    @Test
    void introductions_are_found_by_person_vacancy_agency_and_outcome() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(1);
        String agency = office.agency();
        String id = office.introduces(person, vacancy, agency);

        // When, then
        assertThat(found("vacancy", vacancy)).containsExactly(id);
        assertThat(found("agency", agency)).containsExactly(id);
        assertThat(desk.asking()
                        .header("Identity-Document", "resident-id " + person.number())
                        .queryParam("open", true)
                        .get(INTRODUCTIONS)
                        .jsonPath()
                        .<String>getList("items.id"))
                .containsExactly(id);
        desk.change(INTRODUCTIONS + "/" + id + "/outcome", 1, outcome("withdrawn"))
                .statusCode(200);
        assertThat(desk.asking()
                        .queryParam("agency", agency)
                        .queryParam("outcome", "placed")
                        .get(INTRODUCTIONS)
                        .jsonPath()
                        .<String>getList("items.id"))
                .isEmpty();
    }

    private void introduces(PersonalId person, String agency, String day, String code) {
        introduces(person, office.vacancyOf(1), agency, day, code);
    }

    private void introduces(PersonalId person, String vacancy, String agency, String day, String code) {
        int refused = "no-free-place".equals(code) ? 409 : 422;
        desk.post(INTRODUCTIONS, introductionRequest(person, vacancy, introduction(agency, day)))
                .statusCode(code == null ? 201 : refused)
                .body("code", equalTo(code));
    }

    private void refuses(String at, int version, Map<String, Object> outcome, int status, String code) {
        desk.change(at + "/outcome", version, outcome).statusCode(status).body("code", equalTo(code));
    }

    private void corrects(String placement, int version, Map<String, Object> job) {
        desk.change(placement + "/corrections", version, Map.of("reason", "更正", "job", job))
                .statusCode(200);
    }

    private ValidatableResponse vacancy(String id) {
        return desk.get(VacancyOffice.VACANCIES + "/" + id).then();
    }

    private List<String> found(String by, String value) {
        return desk.asking().queryParam(by, value).get(INTRODUCTIONS).jsonPath().getList("items.id");
    }
}
