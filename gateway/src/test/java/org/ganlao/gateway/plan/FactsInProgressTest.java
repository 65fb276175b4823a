package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.actual;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.progress;
import static org.ganlao.gateway.plan.PublishedFacts.fact;
import static org.ganlao.gateway.plan.PublishedFacts.placement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From an event on Kafka to the answer of the gateway. Each test has counties and persons of its own. */
@QuarkusTest
class FactsInProgressTest {

    private final PublishedFacts facts = new PublishedFacts();

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void a_person_counts_once_where_and_when_the_earliest_living_placement_is() {
        // Given
        UUID later = UUID.randomUUID();
        UUID earlier = UUID.randomUUID();
        facts.say("employment.placement.recorded", placement(later, 1, "360222", person("a"), "2007-03-10"));
        facts.say("employment.placement.recorded", placement(earlier, 1, "360281", person("a"), "2007-02-10"));
        awaitActual("new-urban-employment", "360281", "1");
        assertThat(actual("new-urban-employment", "360222")).isNull();
        assertThat(actual("new-urban-employment", "360200")).isEqualByComparingTo("1");

        // When
        facts.say("employment.placement.annulled", placement(earlier, 2, "360281", person("a"), "2007-02-10"));

        // Then
        awaitActual("new-urban-employment", "360222", "1");
        assertThat(actual("new-urban-employment", "360281")).isNull();
        assertThat(actual("new-urban-employment", "360222", "2007-02")).isNull();
    }

    @Test
    void a_tombstone_that_comes_first_keeps_the_fact_out() {
        // Given
        UUID voided = UUID.randomUUID();
        facts.say("employment.placement.annulled", placement(voided, 2, "360302", person("b"), "2007-02-10"));

        // When
        facts.say("employment.placement.recorded", placement(voided, 1, "360302", person("b"), "2007-02-10"));
        facts.say(
                "employment.placement.recorded", placement(UUID.randomUUID(), 1, "360302", person("c"), "2007-02-10"));

        // Then
        awaitActual("new-urban-employment", "360302", "1");
    }

    @Test
    void an_earlier_instant_of_knowledge_still_has_the_fact_that_was_annulled_later() {
        // Given
        UUID placed = UUID.randomUUID();
        facts.say("employment.placement.recorded", placement(placed, 1, "360313", person("d"), "2007-02-10"));
        awaitActual("new-urban-employment", "360313", "1");
        Instant before = Instant.now();

        // When
        facts.say("employment.placement.annulled", placement(placed, 2, "360313", person("d"), "2007-02-10"));
        PlanClient.await("annulled", () -> actual("new-urban-employment", "360313") == null);

        // Then
        JsonPath then = progress("indicator=new-urban-employment&region=360313&month=2007-12&asOf=" + before);
        assertThat(then.getDouble("rows[0].actual")).isEqualTo(1);
        assertThat(then.getBoolean("provisional")).isTrue();
    }

    @Test
    void two_tokens_of_one_person_count_once_after_they_were_merged() {
        // Given
        facts.say(
                "employment.placement.recorded", placement(UUID.randomUUID(), 1, "360321", person("e"), "2007-01-10"));
        facts.say(
                "employment.placement.recorded", placement(UUID.randomUUID(), 1, "360322", person("f"), "2007-02-10"));
        awaitActual("new-urban-employment", "360322", "1");

        // When
        facts.replace(person("f"), person("e"));

        // Then
        PlanClient.await("merged", () -> actual("new-urban-employment", "360322") == null);
        assertThat(actual("new-urban-employment", "360321")).isEqualByComparingTo("1");
    }

    @Test
    void stocks_rise_on_the_first_insured_day_and_fall_on_the_first_day_no_longer_insured() {
        // Given
        facts.say(
                "social-insurance.enrolment.started",
                enrolment("360402", "g", period("2007-01-15", "2007-03-01", false)));

        // When
        facts.say("social-insurance.enrolment.started", enrolment("360402", "h", period("2007-02-01", null, false)));

        // Then
        awaitActual("pension-insured", "360402", "2007-02", "2");
        awaitActual("pension-insured", "360402", "2007-01", "1");
        awaitActual("pension-insured", "360402", "2007-03", "1");
        awaitActual("pension-insured-added", "360402", "2007-03", "1");
        awaitActual("park-pension-insured", "360402", "2007-03", "2");
    }

    @Test
    void a_ratio_is_recomputed_from_the_sums_of_the_regions_below() {
        // Given
        facts.say("labor-rights.roll-entry.recorded", rollEntry("360502", "i", true));
        facts.say("labor-rights.roll-entry.recorded", rollEntry("360521", "j", true));

        // When
        facts.say("labor-rights.roll-entry.recorded", rollEntry("360521", "k", false));

        // Then
        awaitActual("contract-signing-rate", "360521", "0.5");
        awaitActual("contract-signing-rate", "360500", "0.666667");
    }

    @Test
    void an_indicator_without_a_target_is_observed_by_who_asks_for_it() {
        // Given
        UUID struckOut = UUID.randomUUID();
        facts.say("employment.vacancy.opened", vacancy(UUID.randomUUID(), 1, 5));
        facts.say("employment.vacancy.opened", vacancy(struckOut, 1, 7));
        for (String person : List.of("o", "p", "q", "r")) {
            facts.say("employment.job-seeker.registered", registration(person));
        }
        awaitActual("labour-market-ratio", "361122", "3");

        // When
        facts.say("employment.vacancy.annulled", vacancy(struckOut, 2, 7));

        // Then
        awaitActual("labour-market-ratio", "361122", "1.25");
        awaitActual("labour-market-ratio", "361122", "2007-02", "0");
        JsonPath explained = progress("indicator=labour-market-ratio&region=361122&month=2007-12&explain=true");
        assertThat(explained.getString("rows[0].numerator")).isEqualTo("5");
        assertThat(explained.getString("rows[0].status")).isNull();
        assertThat(explained.getList("rows[0].explain.summands.measure"))
                .isEqualTo(List.of("vacancy-places", "job-seekers-registered"));
        assertThat(explained.getString("indicators[0].label.zh")).isEqualTo("求人倍率");
        assertThat(explained.getString("indicators[0].target")).isNull();
        assertThat(progress("region=361122&month=2007-12").getList("rows.indicator"))
                .hasSize(42)
                .doesNotContain("labour-market-ratio");
    }

    @Test
    void cases_carried_in_stand_in_the_denominator_of_the_closure_rate() {
        // Given
        facts.say("labor-rights.complaint-case.closed", complaint("360622", "2006-11-20", "2007-01-15"));
        facts.say("labor-rights.complaint-case.closed", complaint("360622", "2006-10-20", "2006-12-15"));
        facts.say("labor-rights.complaint-case.accepted", complaint("360622", "2007-02-01", null));

        // When
        facts.say("labor-rights.complaint-case.closed", complaint("360622", "2007-01-05", "2007-02-20"));

        // Then
        awaitActual("inspection-closure-rate", "360622", "0.666667");
    }

    /** What is closed this year, of what was accepted this year or stood open when it began. */
    @Test
    void a_dispute_carried_over_the_years_end_is_closed_in_the_year_into_which_it_was_carried() {
        // Given
        UUID carried = UUID.randomUUID();
        facts.say("labor-rights.dispute-case.accepted", dispute(carried, 1, "2006-12-20", null));
        facts.say("labor-rights.dispute-case.closed", dispute(UUID.randomUUID(), 2, "2006-12-05", "2006-12-31"));
        facts.say("labor-rights.dispute-case.closed", dispute(UUID.randomUUID(), 2, "2006-12-31", "2007-01-01"));
        facts.say("labor-rights.dispute-case.accepted", dispute(UUID.randomUUID(), 1, "2006-12-31", null));
        facts.say("labor-rights.dispute-case.accepted", dispute(UUID.randomUUID(), 1, "2007-01-01", null));
        awaitActual("dispute-closure-rate", "361130", "0.25");

        // When
        facts.say("labor-rights.dispute-case.closed", dispute(carried, 2, "2006-12-20", "2007-02-10"));

        // Then
        awaitActual("dispute-closure-rate", "361130", "0.5");
        awaitActual("dispute-closure-rate", "361130", "2007-01", "0.25");
        JsonPath year = progress("indicator=dispute-closure-rate&region=361130&month=2007-12");
        assertThat(year.getInt("rows[0].numerator")).isEqualTo(2);
        assertThat(year.getInt("rows[0].denominator")).isEqualTo(4);
    }

    @Test
    void money_adds_up_to_the_cent_and_a_bulk_event_counts_every_fact_in_it() {
        // Given
        List<Map<String, Object>> items =
                List.of(receipt("360681", "1250.50"), receipt("360681", "0.75"), receipt("360602", "100.00"));

        // When
        facts.say("social-insurance.contribution-receipt.booked", Map.of("items", items));

        // Then
        awaitActual("pension-fund-income", "360681", "1251.25");
        assertThat(actual("pension-fund-income", "360602")).isEqualByComparingTo("100");
    }

    @Test
    void what_cannot_be_understood_goes_to_the_dead_letters_and_the_rest_flows_on() {
        // Given
        Map<String, Object> unknownRegion = placement(UUID.randomUUID(), 1, "999999", person("l"), "2007-02-10");

        // When
        facts.say("employment.placement.recorded", unknownRegion);
        facts.say("employment.placement.vanished", Map.of("factId", "x"));
        facts.say(
                "employment.placement.recorded", placement(UUID.randomUUID(), 1, "360702", person("m"), "2007-02-10"));

        // Then
        awaitActual("new-urban-employment", "360702", "1");
        PlanClient.await(
                "two dead letters",
                () -> PlanClient.as(org.ganlao.platformtest.Tokens.of("system").in("360000"))
                                .get("/v1/dead-letters")
                                .jsonPath()
                                .getList("items.reason", String.class)
                                .stream()
                                .filter(reason -> reason.contains("999999") || reason.contains("vanished"))
                                .count()
                        == 2);
    }

    @Test
    void a_total_leads_to_its_readings_and_a_reading_to_its_record() {
        // Given
        UUID counted = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        facts.say("employment.placement.recorded", placement(second, 1, "360721", person("n"), "2007-02-20"));
        facts.say("employment.placement.recorded", placement(counted, 1, "360721", person("n"), "2007-02-10"));
        PlanClient.await(
                "both were read",
                () -> readings("360721").jsonPath().getList("items").size() == 2);

        // When
        Response readings = readings("360721");

        // Then
        readings.then()
                .statusCode(200)
                .body("items.factId", contains(counted.toString(), second.toString()))
                .body("items.counted", contains(true, false))
                .body("items[0].record", equalTo("/api/employment/v1/placements/" + counted));
        analyst()
                .queryParam("measure", "new-urban-employment")
                .queryParam("region", "360721")
                .queryParam("month", "2007-03")
                .get("/v1/plans/2007/totals")
                .then()
                .statusCode(200)
                .body("months", hasSize(1))
                .body("months[0].month", equalTo("2007-02"))
                .body("inYear.readings", equalTo(1))
                .body("parts[0].ownUnit", equalTo(true));
    }

    private static Response readings(String region) {
        return analyst()
                .queryParam("measure", "new-urban-employment")
                .queryParam("region", region)
                .queryParam("month", "2007-02")
                .get("/v1/plans/2007/readings");
    }

    private static String person(String letter) {
        return "p1_" + letter.repeat(24);
    }

    private static Map<String, Object> vacancy(UUID factId, int version, int places) {
        return fact(factId, version, "361122", "2007-03-01")
                .with("employer", "71526726X")
                .with("occupation", "6-04-01-01")
                .with("urban", true)
                .with("places", places)
                .with("filled", 0)
                .fields();
    }

    private static Map<String, Object> registration(String person) {
        return fact(UUID.randomUUID(), 1, "361122", "2007-02-10")
                .with("residenceRegion", "361122")
                .with("person", person(person))
                .with("residence", "urban")
                .with("seekerKind", "unemployed")
                .with("certificates", List.of())
                .with("groups", List.of())
                .fields();
    }

    private static Map<String, Object> enrolment(String region, String person, Map<String, Object> period) {
        return fact(UUID.randomUUID(), 1, region, period.get("from").toString())
                .with("person", person(person))
                .with("employer", "71526726X")
                .with("insurance", "pension")
                .with("kind", "employee")
                .with("inPark", true)
                .with("periods", List.of(period))
                .fields();
    }

    private static Map<String, Object> period(String from, String until, boolean inOpening) {
        Map<String, Object> period = new java.util.HashMap<>();
        period.put("from", from);
        period.put("until", until);
        period.put("inOpening", inOpening);
        return period;
    }

    private static Map<String, Object> rollEntry(String region, String person, boolean covered) {
        Map<String, Object> open = new java.util.HashMap<>();
        open.put("from", "2006-06-01");
        open.put("until", null);
        return fact(UUID.randomUUID(), 1, region, "2006-06-01")
                .with("person", person(person))
                .with("employer", "71526726X")
                .with("industry", "C")
                .with("onRoll", open)
                .with("covered", covered ? List.of(open) : List.of())
                .fields();
    }

    private static Map<String, Object> complaint(String region, String acceptedOn, String closedOn) {
        return fact(UUID.randomUUID(), 1, region, acceptedOn)
                .with("closedOn", closedOn)
                .with("channel", "visit")
                .with("subject", "wages")
                .fields();
    }

    private static Map<String, Object> dispute(UUID factId, int version, String acceptedOn, String closedOn) {
        var dispute = fact(factId, version, "361130", acceptedOn)
                .with("employers", List.of("71526726X"))
                .with("workers", 1)
                .with("claimed", "4000.00");
        return closedOn == null
                ? dispute.fields()
                : dispute.with("closedOn", closedOn).with("outcome", "award").fields();
    }

    private static Map<String, Object> receipt(String region, String amount) {
        return fact(UUID.randomUUID(), 1, region, "2007-03-05")
                .with("person", null)
                .with("employer", "71526726X")
                .with("insurance", "pension")
                .with("amount", amount)
                .with("receiptNumber", UUID.randomUUID().toString())
                .fields();
    }
}
