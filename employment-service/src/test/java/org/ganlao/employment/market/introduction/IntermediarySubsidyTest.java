package org.ganlao.employment.market.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.market.introduction.IntroductionOffice.INTRODUCTIONS;
import static org.ganlao.employment.market.introduction.IntroductionOffice.introduction;
import static org.ganlao.employment.market.introduction.IntroductionOffice.placed;
import static org.ganlao.employment.market.introduction.IntroductionOffice.subsidyRequest;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class IntermediarySubsidyTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "登记有误");

    @Inject
    Sql sql;

    private final IntroductionOffice office = IntroductionOffice.of("360102");
    private final Desk desk = office.desk;
    private final Desk reviewer = Desk.of(Tokens.of("reviewer").in("360102"));

    @Test
    void an_agency_claims_for_whom_it_introduced_into_work() {
        // Given
        PersonalId person = office.registered();
        String id = office.placesByIntroduction(person, office.vacancyOf(1), office.agency(), "2008-03-09");

        // When
        String claim = office.claims(id);

        // Then
        claim(claim)
                .body("kind", equalTo("intermediary-subsidy"))
                .body("state", equalTo("claimed"))
                .body("amount", equalTo("100.00"))
                .body("ground", equalTo(id))
                .body("from", equalTo("2007-03-10"))
                .body(
                        "working.key",
                        hasItems(
                                "contract-from",
                                "employment.intermediary.contract-months",
                                "employment.intermediary.subsidy"));
        refuses(id, 409, "subsidised-this-year");
    }

    @ParameterizedTest
    @CsvSource({"2007-09-08, contract-too-short", "2007-09-09, "})
    void a_contract_lasts_six_months_at_least(String until, String code) {
        String id = office.placesByIntroduction(office.registered(), office.vacancyOf(1), office.agency(), until);

        claims(id).statusCode(code == null ? 201 : 422).body("code", equalTo(code));
    }

    @Test
    void the_months_before_the_work_began_do_not_count() {
        // Given
        PersonalId person = office.registered();
        String id = office.introduces(person, office.vacancyOf(1), office.agency());
        desk.change(
                        INTRODUCTIONS + "/" + id + "/outcome",
                        1,
                        placed(office.places(person, "2007-03-10"), "2007-03-01", "2007-09-08"))
                .statusCode(200);

        // When, then
        refuses(id, 422, "contract-too-short");
    }

    @Test
    void nothing_is_given_without_work_or_a_contract() {
        // Given
        String open = office.introduces();
        PersonalId person = office.registered();
        String bare = office.introduces(person, office.vacancyOf(1), office.agency());
        desk.change(
                        INTRODUCTIONS + "/" + bare + "/outcome",
                        1,
                        placed(office.places(person, "2007-03-10"), "2007-03-10"))
                .statusCode(200);

        // When, then
        refuses(open, 409, "not-placed");
        refuses(bare, 422, "contract-too-short");
        String struckOut = office.introduces();
        desk.change(INTRODUCTIONS + "/" + struckOut + "/annulment", 1, MISTAKE).statusCode(200);
        refuses(struckOut, 409, "not-placed");
    }

    @Test
    void a_person_is_subsidised_once_a_year_unless_the_claim_was_refused() {
        // Given
        PersonalId person = office.registered();
        String first = office.placesByIntroduction(person, office.vacancyOf(1), office.agency(), "2008-03-09");
        String placement = desk.get(INTRODUCTIONS + "/" + first).jsonPath().getString("outcome.placement");
        desk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-03-10"))
                .statusCode(200);
        String second = office.introduces(person, office.vacancyOf(1), office.agency());
        String later = office.places(person, "2007-04-10");
        desk.change(
                        INTRODUCTIONS + "/" + second + "/outcome",
                        1,
                        Map.of(
                                "kind",
                                "placed",
                                "on",
                                "2007-04-10",
                                "placement",
                                later,
                                "contract",
                                Map.of("from", "2007-04-10")))
                .statusCode(200);

        // When
        String claim = office.claims(first);
        refuses(second, 409, "subsidised-this-year");
        reviewer.change("/v1/support-claims/" + claim + "/refusal", 1, Map.of("reason", "材料不齐"))
                .statusCode(200);

        // Then
        office.claims(second);
        refuses(first, 409, "subsidised-this-year");
    }

    @Test
    void of_claims_at_the_same_moment_one_is_taken() {
        // Given
        String id = office.placesByIntroduction();

        // When
        List<Integer> answers = Stream.generate(() -> id).limit(8).toList().parallelStream()
                .map(each -> claims(each).extract().statusCode())
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void the_database_too_takes_one_claim_for_a_person_and_year() {
        // Given
        String claim = office.claims(office.placesByIntroduction());

        // When, then
        assertThatThrownBy(() -> sql.update("""
                        insert into support_claim (id, version, client, source_ref, recorded_at, kind, region, ground,
                            payee_name, payee_employer, person, from_day, to_day, claimed_on, amount, state, proposed_by,
                            proposed_at)
                        select gen_random_uuid(), 1, client, gen_random_uuid()::text, recorded_at, kind, region,
                            gen_random_uuid(), payee_name, payee_employer, person, from_day + 100, to_day + 100, claimed_on,
                            amount, state, proposed_by, proposed_at
                          from support_claim where id = ?::uuid""", claim))
                .rootCause()
                .hasMessageContaining("support_claim_intermediary_once");
    }

    @Test
    void the_claim_falls_with_the_placement() {
        // Given
        String id = office.placesByIntroduction();
        String claim = office.claims(id);
        String placement = desk.get(INTRODUCTIONS + "/" + id).jsonPath().getString("outcome.placement");

        // When
        desk.change("/v1/placements/" + placement + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        claim(claim).body("state", equalTo("annulled"));
        refuses(id, 409, "not-placed");
    }

    @Test
    void the_claim_falls_with_the_outcome_the_introduction_and_the_agency() {
        // Given
        String reopened = office.placesByIntroduction();
        String annulled = office.placesByIntroduction();
        String ofOther = office.placesByIntroduction();
        String first = office.claims(reopened);
        String second = office.claims(annulled);
        String third = office.claims(ofOther);

        // When
        desk.change(INTRODUCTIONS + "/" + reopened + "/reopening", 2, MISTAKE).statusCode(200);
        desk.change(INTRODUCTIONS + "/" + annulled + "/annulment", 2, MISTAKE).statusCode(200);
        desk.change(
                        INTRODUCTIONS + "/" + ofOther + "/corrections",
                        2,
                        Map.of("reason", "机构", "introduction", introduction(office.agency(), "2007-03-05")))
                .statusCode(200);

        // Then
        Stream.of(first, second, third).forEach(claim -> claim(claim).body("state", equalTo("annulled")));
        office.claims(ofOther);
    }

    @Test
    void the_claim_stays_while_the_placement_bears_it() {
        // Given
        String id = office.placesByIntroduction();
        String claim = office.claims(id);
        String placement = "/v1/placements/"
                + desk.get(INTRODUCTIONS + "/" + id).jsonPath().getString("outcome.placement");

        // When
        desk.change(placement + "/corrections", 1, Map.of("reason", "日期", "job", job("2007-03-12")))
                .statusCode(200);

        // Then
        claim(claim).body("state", not(equalTo("annulled")));
    }

    @Test
    void the_claim_falls_when_the_work_begins_too_late_for_the_contract() {
        // Given
        String id =
                office.placesByIntroduction(office.registered(), office.vacancyOf(1), office.agency(), "2007-09-09");
        String claim = office.claims(id);
        String placement = "/v1/placements/"
                + desk.get(INTRODUCTIONS + "/" + id).jsonPath().getString("outcome.placement");

        // When
        desk.change(placement + "/corrections", 1, Map.of("reason", "日期", "job", job("2007-03-11")))
                .statusCode(200);

        // Then
        claim(claim).body("state", equalTo("annulled"));
        refuses(id, 422, "contract-too-short");
    }

    private void refuses(String introduction, int status, String code) {
        claims(introduction).statusCode(status).body("code", equalTo(code));
    }

    private ValidatableResponse claims(String introduction) {
        return desk.post(INTRODUCTIONS + "/" + introduction + "/subsidy-claims", subsidyRequest());
    }

    private ValidatableResponse claim(String id) {
        return desk.get("/v1/support-claims/" + id).then();
    }
}
