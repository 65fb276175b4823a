package org.ganlao.employment.coverage.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.coverage.community.CommunityOffice.CERTIFICATES;
import static org.ganlao.employment.coverage.community.CommunityOffice.EVALUATIONS;
import static org.ganlao.employment.coverage.community.CommunityOffice.UNITS;
import static org.ganlao.employment.coverage.community.CommunityOffice.certificate;
import static org.ganlao.employment.coverage.community.CommunityOffice.evaluation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.employment.aid.insurance.InsuranceRegister;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In De'an county; the business clock stands at 30 June 2007. */
@QuarkusTest
class CommunityResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.full-employment-community.";

    @Inject
    Sql sql;

    @Inject
    PersonalIdVault vault;

    private final CommunityOffice office = CommunityOffice.of("360426");

    @Test
    void an_evaluation_is_told_and_so_is_its_annulment() {
        // Given
        String id = office.evaluates(office.community(), "2007-05-31", 0);

        // When
        office.clerk
                .change(EVALUATIONS + "/" + id + "/annulment", 1, Map.of("reason", "录入重复"))
                .statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(id, 2);
        assertThat(told)
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.employment.community-evaluation.made.v1",
                        "org.ganlao.employment.community-evaluation.annulled.v1");
        assertThat(told.get(0).json().get("holds").asBoolean()).isTrue();
    }

    @Test
    void an_evaluation_counts_the_records_of_persons_and_shows_its_working() {
        // Given
        String community = office.community();
        office.residentInWork(community, "2007-03-05");
        office.residentInWork(community, "2007-05-31");
        office.residentInWork(community, "2007-06-01");
        PersonalId left = office.seeking(community, "2007-01-10");
        String placement = office.working(left, "2007-03-05");
        office.clerk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-05-30"));
        office.familyWithoutWork(community, "2007-05-31");
        office.familyWithoutWork(community, "2007-06-01");

        // When
        office.clerk
                .post(EVALUATIONS, evaluation(community, "2007-05-31", 1))

                // Then
                .statusCode(201)
                .body("holds", equalTo(false))
                .body("found.working", equalTo(2))
                .body("found.seeking", equalTo(1))
                .body("found.familiesOpen", equalTo(1))
                .body("criteria.code", contains("working-share", "insured-share", "families-open", "platform"))
                .body("criteria.figure", contains(66.66f, 50.00f, 1, 1))
                .body("criteria.required", contains(95, 80, 0, 1))
                .body("criteria.holds", contains(false, false, false, true));
    }

    @Test
    void residents_are_listed_by_the_records_in_force_on_a_day() {
        // Given
        String community = office.community();
        String at = office.residentsOf(community);
        PersonalId seeking = office.seeking(community, "2007-01-10");
        PersonalId working = office.seeking(community, "2007-01-10");
        String placement = office.working(working, "2007-03-05");
        office.seeking(office.community(), "2007-01-10");

        // Then
        assertThat(numbers(at, "?on=2007-05-31")).containsExactlyInAnyOrder(seeking.masked(), working.masked());
        office.clerk
                .get(at + "?on=2007-05-31&working=true")
                .then()
                .body("items.placement", contains(placement))
                .body("items.inWorkSince", contains("2007-03-05"))
                .body("items.registration", contains(nullValue()));
        assertThat(numbers(at, "?on=2007-05-31&registered=true")).containsExactly(seeking.masked());
        assertThat(numbers(at, "?on=2007-01-10&working=true")).isEmpty();
        assertThat(numbers(at, "?on=2007-01-09")).isEmpty();
    }

    @Test
    void residents_come_page_by_page_and_their_reading_is_audited() {
        // Given
        String community = office.community();
        String at = office.residentsOf(community);
        List<String> all = Stream.generate(
                        () -> office.seeking(community, "2007-01-10").masked())
                .limit(3)
                .toList();

        // When
        JsonPath first = office.clerk.get(at + "?limit=2").jsonPath();
        JsonPath second = office.clerk
                .get(at + "?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        // Then
        List<String> shown = new ArrayList<>(first.getList("items.person.number"));
        assertThat(shown).hasSize(2);
        shown.addAll(second.getList("items.person.number"));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
        assertThat(second.getString("next")).isNull();
        String unit = at.split("/")[3];
        assertThat(sql.list(
                        "select action from audit_entry where object_type = 'community-residents' and object_id = ?",
                        row -> row.text("action"),
                        unit))
                .containsExactly("community-residents.read", "community-residents.read");
    }

    @Test
    void only_a_community_with_a_code_has_residents() {
        Map<String, Object> entry = Map.of("region", "360426", "name", "园区", "openedOn", "2001-01-01");
        Map<String, Object> unit = Map.of("kind", "park", "entry", entry);
        String id = office.clerk
                .made(UNITS, Map.of("sourceRef", UUID.randomUUID().toString(), "unit", unit))
                .getString("id");

        office.clerk
                .get(UNITS + "/" + id + "/residents")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-community-with-code"));
    }

    private List<String> numbers(String at, String query) {
        return office.clerk.get(at + query).jsonPath().getList("items.person.number");
    }

    @Test
    void the_register_of_the_insurances_decides_and_a_statement_counts_for_those_only_whom_it_does_not_know() {
        // Given
        String community = office.community();
        PersonalId insured = office.seeking(community, "2007-01-10");
        PersonalId lapsed = office.seeking(community, "2007-01-10");
        PersonalId unknown = office.seeking(community, "2007-01-10");
        List.of(insured, lapsed, unknown).forEach(resident -> office.working(resident, "2007-03-05"));
        InsuranceRegister.enrols(vault.personToken(insured));
        InsuranceRegister.enrolledUntil("2007-03-16", vault.personToken(lapsed));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> evaluated(community, 1)
                        .body("found.insuredByRegister", equalTo(1))
                        .body("found.insuranceUnknown", equalTo(1)));

        // Then
        evaluated(community, 1).body("found.insured", equalTo(2)).body("criteria.figure[1]", equalTo(66.66f));
        String of = "items.find { it.person.token == '%s' }";
        office.clerk
                .get(office.residentsOf(community) + "?on=2007-05-31")
                .then()
                .statusCode(200)
                .body(of.formatted(vault.personToken(insured)) + ".insuredIn", contains("pension"))
                .body(of.formatted(vault.personToken(lapsed)) + ".insuredIn", empty())
                .body(of.formatted(vault.personToken(lapsed)) + ".onInsuranceRegister", equalTo(true))
                .body(of.formatted(vault.personToken(unknown)) + ".onInsuranceRegister", equalTo(false));
        office.clerk
                .post(EVALUATIONS, evaluation(community, "2007-05-31", 2))
                .statusCode(422)
                .body("code", equalTo("more-insured-than-unknown"));
        office.clerk
                .post(EVALUATIONS, evaluation(community, "2007-03-15", 1))
                .statusCode(201)
                .body("found.insured", equalTo(3));
        Map<String, Object> withoutStatement = new HashMap<>(evaluation(community, "2007-05-31", 0));
        withoutStatement.remove("insured");
        office.clerk
                .post(EVALUATIONS, withoutStatement)
                .statusCode(201)
                .body("found.insured", equalTo(1))
                .body("found.insuredSource", nullValue());
    }

    @Test
    void a_community_that_holds_is_certified_and_loses_it_when_it_holds_no_longer() {
        // Given
        String community = office.community();
        office.residentInWork(community, "2007-03-05");
        String evaluated = office.evaluates(community, "2007-03-31", 1);
        String id = office.certifies(evaluated, "2007-04-10");
        String at = CERTIFICATES + "/" + id;
        office.reviewer
                .get(at)
                .then()
                .body("state", equalTo("valid"))
                .body("validUntil", equalTo("2008-04-09"))
                .body("withdrawnOn", nullValue());
        office.evaluates(community, "2007-04-30", 1);
        office.reviewer.get(at).then().body("state", equalTo("valid"));

        // When
        office.seeking(community, "2007-05-20");
        String failed = office.evaluates(community, "2007-05-31", 1);

        // Then
        office.reviewer
                .get(at)
                .then()
                .body("version", equalTo(2))
                .body("state", equalTo("withdrawn"))
                .body("withdrawnOn", equalTo("2007-05-31"))
                .body("withdrawnBy", equalTo(failed));
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "certified.v1", TYPE + "withdrawn.v1");
        assertThat(validOn("2007-05-30", community)).containsExactly(id);
        assertThat(validOn("2007-05-31", community)).isEmpty();
        office.clerk
                .change(EVALUATIONS + "/" + failed + "/annulment", 1, Map.of("reason", "台账有误"))
                .statusCode(409)
                .body("code", equalTo("certificate-rests-on-it"));
        office.reviewer
                .post(CERTIFICATES, certificate(evaluated, "2007-05-30"))
                .statusCode(409)
                .body("code", equalTo("certificate-replaced"));
    }

    @Test
    void a_reviewer_withdraws_and_a_supervisor_strikes_out() {
        // Given
        String community = office.community();
        String at = CERTIFICATES + "/" + office.certifies(office.evaluates(community, "2007-05-31", 0), "2007-06-08");

        // When
        office.reviewer
                .change(at + "/withdrawal", 1, Map.of("on", "2007-06-07", "reason", "台账不实"))
                .statusCode(422)
                .body("code", equalTo("not-valid-on"));
        office.reviewer
                .change(at + "/withdrawal", 1, Map.of("on", "2007-06-08", "reason", "台账不实"))
                .statusCode(200)
                .body("withdrawnBy", nullValue());

        // Then
        office.reviewer
                .change(at + "/withdrawal", 2, Map.of("on", "2007-06-09", "reason", "台账不实"))
                .statusCode(409)
                .body("code", equalTo("certificate-withdrawn"));
        office.reviewer
                .change(at + "/annulment", 2, Map.of("reason", "录入重复"))
                .statusCode(200)
                .body("state", equalTo("annulled"));
        assertThat(FACTS.of(at.substring(at.lastIndexOf('/') + 1), 3).get(2))
                .satisfies(PublishedEvents::isAsFullAsItsSample);
        String evaluation = office.evaluates(community, "2007-06-01", 0);
        office.clerk
                .change(EVALUATIONS + "/" + evaluation + "/annulment", 1, Map.of("reason", "录入重复"))
                .statusCode(200)
                .body("annulReason", equalTo("录入重复"));
        office.reviewer
                .post(CERTIFICATES, certificate(evaluation, "2007-06-08"))
                .statusCode(409)
                .body("code", equalTo("criteria-not-met"));
    }

    @Test
    void who_evaluated_does_not_certify_and_nothing_is_certified_twice_or_without_holding() {
        // Given
        String community = office.community();
        String evaluation = office.evaluates(community, "2007-05-31", 0);
        String failing = office.evaluates(office.communityWithoutPlatform(), "2007-05-31", 0);
        Desk evaluator = Desk.of(Tokens.of("reviewer").in("360426").as("evaluator-of-360426"));

        // Then
        evaluator
                .post(CERTIFICATES, certificate(evaluation, "2007-06-08"))
                .statusCode(409)
                .body("code", equalTo("evaluated-by-you"));
        office.reviewer
                .post(CERTIFICATES, certificate(failing, "2007-06-08"))
                .statusCode(409)
                .body("code", equalTo("criteria-not-met"));
        office.certifies(evaluation, "2007-06-08");
        office.reviewer
                .post(CERTIFICATES, certificate(office.evaluates(community, "2007-06-01", 0), "2007-06-15"))
                .statusCode(409)
                .body("code", equalTo("certified-already"));
    }

    @ParameterizedTest
    @CsvSource({"2007-05-30, 201", "2007-05-31, 422"})
    void an_evaluation_is_certified_within_sixty_days(String day, int status) {
        String evaluation = office.evaluates(office.community(), "2007-03-31", 0);

        office.reviewer.post(CERTIFICATES, certificate(evaluation, day)).statusCode(status);
    }

    @Test
    void evaluations_are_found_by_community_and_outcome() {
        String community = office.community();
        String evaluation = office.evaluates(community, "2007-05-31", 0);

        office.clerk
                .asking()
                .queryParam("community", community)
                .queryParam("holds", true)
                .queryParam("asOfFrom", "2007-05-31")
                .get(EVALUATIONS)
                .then()
                .body("items.id", contains(evaluation));
        office.clerk
                .asking()
                .queryParam("community", community)
                .queryParam("holds", false)
                .get(EVALUATIONS)
                .then()
                .body("items", empty());
    }

    private ValidatableResponse evaluated(String community, int stated) {
        return office.clerk
                .post(EVALUATIONS, evaluation(community, "2007-05-31", stated))
                .statusCode(201);
    }

    private List<String> validOn(String day, String community) {
        return office.reviewer
                .asking()
                .queryParam("validOn", day)
                .queryParam("community", community)
                .get(CERTIFICATES)
                .jsonPath()
                .getList("items.id");
    }
}
