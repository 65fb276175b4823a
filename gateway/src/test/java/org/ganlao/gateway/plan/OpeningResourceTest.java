package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.actual;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.ganlao.gateway.plan.PlanClient.progress;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.counting.freshness.ChangeMark;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OpeningResourceTest {

    private static final Tokens SUPERVISOR = Tokens.of("supervisor").in("361000");

    @Inject
    FreshnessRepository freshness;

    @Inject
    Sql sql;

    @Test
    void a_stock_is_its_opening_and_the_changes_after_the_cut_off() {
        // Given
        state("361002", "2006-12-31", "medical-insured", "1000").statusCode(201);
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say("social-insurance.enrolment.started", enrolment("361002", "oa", "2006-11-01", null, false));
            facts.say("social-insurance.enrolment.started", enrolment("361002", "ob", "2007-02-01", null, false));

            // When
            facts.say(
                    "social-insurance.enrolment.started", enrolment("361002", "oc", "2005-02-01", "2007-03-01", true));
        }

        // Then
        PlanClient.await(
                "all three were read",
                () -> new BigDecimal("1001").equals(actual("medical-insured", "361002", "2007-02"))
                        && new BigDecimal("1000").equals(actual("medical-insured", "361002", "2007-03")));
        assertThat(actual("medical-insured", "361002", "2007-01")).isEqualByComparingTo("1000");
        assertThat(actual("medical-insured-added", "361002", "2007-03")).isEqualByComparingTo("0");
        assertThat(actual("medical-insured-growth", "361002", "2007-02")).isEqualByComparingTo("0.001");
    }

    @Test
    void a_statement_replaces_the_one_before_and_what_was_known_then_stays() {
        // Given
        state("361021", "2006-12-31", "injury-insured", "500").statusCode(201);
        Instant before = Instant.now();

        // When
        state("361021", "2006-12-31", "injury-insured", "520").statusCode(201);

        // Then
        awaitActual("injury-insured", "361021", "520");
        assertThat(progress("indicator=injury-insured&region=361021&asOf=" + before)
                        .getInt("rows[0].actual"))
                .isEqualTo(500);
        analyst()
                .get("/v1/plans/2007/openings?measure=injury-insured&region=361021")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(520))
                .body("items[0].basis", equalTo("年报"));
    }

    @Test
    void the_later_of_two_cut_offs_holds_from_its_month_on() {
        // Given
        state("361022", "2006-12-31", "maternity-insured", "100").statusCode(201);

        // When
        state("361022", "2007-02-28", "maternity-insured", "150").statusCode(201);

        // Then
        awaitActual("maternity-insured", "361022", "150");
        assertThat(actual("maternity-insured", "361022", "2007-01")).isEqualByComparingTo("100");
    }

    @Test
    void a_statement_gives_way_to_the_next_though_the_clock_of_another_instance_was_ahead() {
        // Given
        state("361025", "2006-12-31", "injury-insured", "70").statusCode(201);
        sql.update("""
                update opening_statement set known_from = now() + interval '2 seconds'
                 where region = '361025' and measure = 'injury-insured'""");
        ChangeMark before = freshness.changeMark();

        // When
        state("361025", "2006-12-31", "injury-insured", "71").statusCode(201);
        sql.update("update opening_statement set known_from = known_from - interval '1 hour' where region = '361025'"
                + " and known_to = 'infinity'");

        // Then
        assertThat(freshness.changeMark()).isNotEqualTo(before);
        awaitActual("injury-insured", "361025", "71");
    }

    @Test
    void the_same_key_states_once() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = body("361023", "2006-12-31", "injury-insured", "7");

        // When
        List<String> ids = Stream.generate(() -> PlanClient.as(SUPERVISOR)
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/plans/2007/openings")
                        .jsonPath()
                        .getString("[0].id"))
                .limit(2)
                .toList();

        // Then
        assertThat(ids.get(0)).isNotNull().isEqualTo(ids.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "361002, 2006-12-30, pension-insured, 1, 422, cut-off-not-a-months-end",
        "361002, 2006-11-30, pension-insured, 1, 422, cut-off-outside-plan",
        "361002, 2007-04-30, pension-insured, 1, 422, cut-off-in-future",
        "361002, 2006-12-31, pension-fund-income, 1, 422, not-a-stock",
        "361002, 2006-12-31, urban-employed, 1, 422, opened-by-facts",
        "361002, 2006-12-31, registered-unemployed, 1, 422, opened-by-facts",
        "361002, 2006-12-31, pensions, 1, 400, unknown-measure",
        "361099, 2006-12-31, pension-insured, 1, 422, unknown-region",
        "361102, 2006-12-31, pension-insured, 1, 403, region-outside-scope",
        "361002, 2006-12-31, pension-insured, -1, 400, invalid-request",
        "361002, 2006-12-31, pension-insured, 41250.567, 400, invalid-request",
        "361002, 2006-12-31, pension-insured, 41250.5, 422, opening-too-fine",
        "361024, 2007-01-31, pension-insured, 1, 422, year-start-not-stated"
    })
    void refuses_what_is_no_opening(
            String region, String cutOff, String measure, String value, int status, String code) {
        state(region, cutOff, measure, value).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void a_plan_that_is_not_there_is_not_found() {
        posting(SUPERVISOR)
                .body(body("361002", "2006-12-31", "pension-insured", "1"))
                .post("/v1/plans/1999/openings")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-plan"));
    }

    private static ValidatableResponse state(String region, String cutOff, String measure, String value) {
        return posting(SUPERVISOR)
                .body(body(region, cutOff, measure, value))
                .post("/v1/plans/2007/openings")
                .then();
    }

    private static Map<String, Object> body(String region, String cutOff, String measure, String value) {
        return Map.of(
                "cutOff",
                cutOff,
                "basis",
                "年报",
                "statements",
                List.of(Map.of("measure", measure, "region", region, "value", new BigDecimal(value))));
    }

    private static Map<String, Object> enrolment(
            String region, String person, String from, String until, boolean inOpening) {
        Map<String, Object> period = new HashMap<>();
        period.put("from", from);
        period.put("until", until);
        period.put("inOpening", inOpening);
        return PublishedFacts.fact(UUID.randomUUID(), 1, region, from)
                .with("person", "p1_" + person.repeat(12))
                .with("employer", "71526726X")
                .with("insurance", "medical")
                .with("kind", "employee")
                .with("inPark", false)
                .with("periods", List.of(period))
                .fields();
    }
}
