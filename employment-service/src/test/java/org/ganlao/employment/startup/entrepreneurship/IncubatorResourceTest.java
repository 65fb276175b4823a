package org.ganlao.employment.startup.entrepreneurship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.FAIRS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.INCUBATORS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.MISTAKE;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.STARTUPS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.TENANCIES;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.end;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.fairRequest;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.results;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.tenancyRequest;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class IncubatorResourceTest {

    private final EntrepreneurshipOffice office = EntrepreneurshipOffice.of("360102");

    @Test
    void a_startup_moves_in_and_out_and_its_place_is_taken_by_another() {
        // Given
        String incubator = office.incubates(1);
        String at = TENANCIES + "/" + office.movesIn(incubator, office.opens("2007-03-20"));

        // When
        office.clerk
                .post(TENANCIES, tenancyRequest(incubator, office.opens("2007-03-20"), "2007-04-30"))
                .statusCode(409)
                .body("code", equalTo("incubator-full"));
        office.clerk
                .change(at + "/move-out", 1, Map.of("movedOutOn", "2007-05-01"))
                // Then
                .statusCode(200)
                .body("state", equalTo("moved-out"));
        office.clerk
                .change(at + "/move-out", 2, Map.of("movedOutOn", "2007-05-02"))
                .statusCode(409)
                .body("code", equalTo("tenant-moved-out"));
        office.clerk.made(TENANCIES, tenancyRequest(incubator, office.opens("2007-03-20"), "2007-05-01"));
        office.clerk
                .asking()
                .queryParam("incubator", incubator)
                .queryParam("tenantOn", "2007-04-30")
                .get(TENANCIES)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void an_incubator_never_takes_more_than_its_places_however_many_ask_at_once() {
        // Given
        String incubator = office.incubates(3);
        List<String> startups =
                IntStream.range(0, 8).mapToObj(n -> office.opens("2007-03-20")).toList();

        // When
        List<Integer> answers = startups.parallelStream()
                .map(startup -> office.clerk
                        .post(TENANCIES, tenancyRequest(incubator, startup, "2007-04-01"))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 201, 201, 409, 409, 409, 409, 409);
    }

    @Test
    void a_startup_is_a_tenant_once_at_a_time_and_within_its_own_days() {
        // Given
        String startup = office.opens("2007-03-20");
        office.movesIn(office.incubates(1), startup);
        String incubator = office.incubates(2);

        // Then
        office.clerk
                .post(TENANCIES, tenancyRequest(incubator, startup, "2007-05-08"))
                .statusCode(409)
                .body("code", equalTo("tenant-already"));
        office.clerk
                .post(TENANCIES, tenancyRequest(incubator, office.opens("2007-03-20"), "2007-03-04"))
                .statusCode(422)
                .body("code", equalTo("tenant-outside-startup"));
        office.clerk.made(TENANCIES, tenancyRequest(incubator, office.opens("2007-03-20"), "2007-03-05"));
        String nothing = UUID.randomUUID().toString();
        office.clerk
                .post(TENANCIES, tenancyRequest(incubator, nothing, "2007-04-01"))
                .statusCode(422)
                .body("code", equalTo("no-such-startup"));
        office.clerk
                .post(TENANCIES, tenancyRequest(nothing, office.opens("2007-03-20"), "2007-04-01"))
                .statusCode(422)
                .body("code", equalTo("no-such-incubator"));
    }

    @Test
    void a_tenancy_ends_with_its_startup_and_keeps_it_from_being_struck_out() {
        // Given
        String startup = office.opens("2007-03-20");
        String tenancy = TENANCIES + "/" + office.movesIn(office.incubates(1), startup);
        String at = STARTUPS + "/" + startup;

        // When
        office.clerk
                .change(at + "/annulment", 2, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("startup-has-tenancies"));
        office.clerk
                .change(at + "/end", 2, end("2007-04-01", "failed"))
                .statusCode(409)
                .body("code", equalTo("startup-has-tenancies"));
        office.clerk.change(at + "/end", 2, end("2007-05-08", "failed")).statusCode(200);

        // Then
        office.clerk
                .get(tenancy)
                .then()
                .body("state", equalTo("moved-out"))
                .body("tenancy.movedOutOn", equalTo("2007-05-08"));
        office.clerk
                .change(tenancy + "/corrections", 2, corrected("2007-04-02", null))
                .statusCode(422)
                .body("code", equalTo("tenant-outside-startup"));
        office.clerk.change(tenancy + "/annulment", 2, MISTAKE).statusCode(200);
        office.clerk.change(at + "/annulment", 3, MISTAKE).statusCode(200);
    }

    @Test
    void an_incubator_with_tenants_keeps_places_and_region_and_closes_after_they_left() {
        // Given
        String incubator = office.incubates(2);
        String at = INCUBATORS + "/" + incubator;
        String tenancy = TENANCIES + "/" + office.movesIn(incubator, office.opens("2007-03-20"));
        office.movesIn(incubator, office.opens("2007-03-20"));

        // When
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "席位", "incubator", office.incubator(1)))
                .statusCode(409)
                .body("code", equalTo("incubator-full"));
        office.clerk.change(at + "/annulment", 1, MISTAKE).statusCode(409).body("code", equalTo("incubator-in-use"));
        office.clerk
                .change(at + "/closing", 1, Map.of("closedOn", "2007-06-01"))
                .statusCode(422)
                .body("code", equalTo("tenant-outside-incubator"));
        office.clerk
                .change(tenancy + "/move-out", 1, Map.of("movedOutOn", "2007-05-01"))
                .statusCode(200);

        // Then
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "席位", "incubator", office.incubator(3)))
                .statusCode(200)
                .body("incubator.places", equalTo(3));
        office.clerk
                .change(tenancy + "/corrections", 2, corrected("2007-04-02", "2007-05-01"))
                .statusCode(200)
                .body("tenancy.movedInOn", equalTo("2007-04-02"));
    }

    @Test
    void survival_is_read_as_tenants_of_then_still_in_business_now() {
        // Given
        String incubator = office.incubates(4);
        String at = INCUBATORS + "/" + incubator + "/survival";
        office.clerk.get(at).then().body("tenants", equalTo(0)).body("rate", nullValue());
        String failing = office.opens("2007-03-20");
        office.movesIn(incubator, failing);
        office.movesIn(incubator, office.opens("2007-03-20"));
        office.movesIn(incubator, office.opens("2007-03-20"));
        office.clerk.made(TENANCIES, tenancyRequest(incubator, office.opens("2007-03-20"), "2007-05-01"));
        office.clerk
                .change(STARTUPS + "/" + failing + "/end", 2, end("2007-06-20", "failed"))
                .statusCode(200);

        // Then
        survival(at, "2007-06-19", 2)
                .body("since", equalTo("2007-04-19"))
                .body("tenants", equalTo(3))
                .body("inBusiness", equalTo(3))
                .body("rate", equalTo(1.0f));
        survival(at, "2007-06-20", 2).body("inBusiness", equalTo(2)).body("rate", equalTo(0.6667f));
        survival(at, "2007-06-30", 1).body("tenants", equalTo(4)).body("rate", equalTo(0.75f));
        office.clerk.get(at).then().body("since", equalTo("2006-06-30"));
    }

    @Test
    void a_fair_is_recorded_and_its_results_are_stated_when_they_are_known() {
        // Given
        String at = FAIRS + "/"
                + office.clerk.made(FAIRS, fairRequest(office.fair())).getString("id");

        // When
        office.clerk.change(at + "/results", 1, results(75)).statusCode(200).body("results.agreements", equalTo(75));
        office.clerk
                .change(at + "/results", 2, results(75))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        office.clerk.change(at + "/results", 2, results(76)).statusCode(200);
        office.clerk
                .change(
                        at + "/corrections",
                        3,
                        Map.of("reason", "日期", "fair", with(office.fair(), "lastDay", "2007-05-17")))
                .statusCode(422)
                .body("code", equalTo("fair-ends-before-it-begins"));
        office.clerk
                .change(
                        at + "/corrections",
                        3,
                        Map.of("reason", "日期", "fair", with(office.fair(), "lastDay", "2007-05-18")))
                // Then
                .statusCode(200)
                .body("results.agreements", equalTo(76))
                .body("fair.lastDay", equalTo("2007-05-18"));
    }

    private ValidatableResponse survival(String at, String on, int months) {
        return office.clerk
                .asking()
                .queryParam("on", on)
                .queryParam("months", months)
                .get(at)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> corrected(String from, String until) {
        return Map.of("reason", "日期", "tenancy", with(new HashMap<>(Map.of("movedInOn", from)), "movedOutOn", until));
    }
}
