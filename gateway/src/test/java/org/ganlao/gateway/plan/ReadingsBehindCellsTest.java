package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PublishedFacts.placement;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a figure to everything that it is made of. The counties 361130, 360829 and 360828 are this class's own. */
@QuarkusTest
class ReadingsBehindCellsTest {

    private static final String COUNTY = "361130";
    private static final String OTHER = "360829";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (told) {
            return;
        }
        told = true;
        opening("2006-12-31", 100);
        opening("2007-02-28", 40);
        try (PublishedFacts facts = new PublishedFacts()) {
            for (String day : List.of("2007-01-20", "2007-02-20", "2007-03-20")) {
                facts.say("employment.placement.recorded", placement(UUID.randomUUID(), 1, COUNTY, "p1_" + day, day));
            }
            facts.say(
                    "employment.placement.recorded",
                    placement(UUID.randomUUID(), 1, COUNTY, "p1_2007-01-20", "2007-03-25"));
            for (String day : List.of("2006-11-01", "2007-02-10", "2007-03-10")) {
                facts.say("social-insurance.enrolment.started", enrolment(day));
            }
        }
        awaitActual("new-urban-employment", COUNTY, "3");
        awaitActual("maternity-insured", COUNTY, "41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-01", "2007-02", "2007-03", "2007-12"})
    void the_readings_that_count_add_up_to_the_figure(String month) {
        assertThat(counted("new-urban-employment", month))
                .isEqualByComparingTo(PlanClient.actual("new-urban-employment", COUNTY, month));
        BigDecimal stated = month.equals("2007-01") ? new BigDecimal("100") : new BigDecimal("40");
        assertThat(counted("maternity-insured", month).add(stated))
                .isEqualByComparingTo(PlanClient.actual("maternity-insured", COUNTY, month));
    }

    @Test
    void behind_what_stood_at_the_years_start_are_the_readings_before_it() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            for (String day : List.of("2006-11-05", "2006-12-05", "2007-02-05")) {
                facts.say("labor-rights.complaint-case.accepted", complaint(UUID.randomUUID(), day, null));
            }
            facts.say("labor-rights.complaint-case.closed", complaint(UUID.randomUUID(), "2006-10-05", "2007-02-06"));
        }
        PlanClient.await("all were read", () -> denominator().compareTo(new BigDecimal("4")) == 0);

        // When
        BigDecimal open = counted("inspection-closure-rate", "2007-03", "complaints-open");
        BigDecimal accepted = counted("inspection-closure-rate", "2007-03", "complaints-accepted");

        // Then
        assertThat(open).isEqualByComparingTo("3");
        assertThat(open.add(accepted)).isEqualByComparingTo(denominator());
    }

    private static BigDecimal denominator() {
        String told = PlanClient.progress("indicator=inspection-closure-rate&month=2007-03&region=" + COUNTY)
                .getString("rows[0].denominator");
        return told == null ? BigDecimal.ZERO : new BigDecimal(told);
    }

    private static Map<String, Object> complaint(UUID fact, String accepted, String closed) {
        return PublishedFacts.fact(fact, 1, COUNTY, accepted)
                .with("closedOn", closed)
                .fields();
    }

    @Test
    void as_it_was_known_before_an_annulment_the_readings_of_then_count() {
        // Given
        UUID first = UUID.randomUUID();
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say("employment.placement.recorded", placement(first, 1, OTHER, "p1_annulled", "2007-01-05"));
            facts.say(
                    "employment.placement.recorded",
                    placement(UUID.randomUUID(), 1, OTHER, "p1_annulled", "2007-02-05"));
            PlanClient.await("both were read", () -> readings(OTHER, "2007-03").size() == 2);
            Instant before = Instant.now();

            // When
            facts.say("employment.placement.annulled", placement(first, 2, OTHER, "p1_annulled", "2007-01-05"));
            PlanClient.await("annulled", () -> readings(OTHER, "2007-03").size() == 1);

            // Then
            String known = "2007-03&asOf=" + before;
            assertThat(readings(OTHER, known))
                    .extracting(reading -> reading.get("counted"))
                    .containsExactly(true, false);
        }
        assertThat(readings(OTHER, "2007-03"))
                .extracting(reading -> reading.get("counted"))
                .containsExactly(true);
    }

    @Test
    void whose_tokens_were_merged_later_was_still_two_then() {
        // Given
        String county = "360828";
        String one = "p1_" + UUID.randomUUID();
        String other = "p1_" + UUID.randomUUID();
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say("employment.placement.recorded", placement(UUID.randomUUID(), 1, county, one, "2007-01-05"));
            facts.say("employment.placement.recorded", placement(UUID.randomUUID(), 1, county, other, "2007-02-05"));
            PlanClient.await("both were read", () -> readings(county, "2007-03").size() == 2);
            Instant before = Instant.now();

            // When
            facts.replace(one, other);
            awaitActual("new-urban-employment", county, "1");

            // Then
            String then = "2007-03&asOf=" + before;
            assertThat(PlanClient.actual("new-urban-employment", county, then)).isEqualByComparingTo("2");
            assertThat(readings(county, then))
                    .extracting(reading -> reading.get("counted"))
                    .containsExactly(true, true);
        }
        assertThat(readings(county, "2007-03"))
                .extracting(reading -> reading.get("counted"))
                .containsExactly(true, false);
    }

    private static List<Map<String, Object>> readings(String region, String month) {
        return analyst()
                .get("/v1/plans/2007/readings?indicator=new-urban-employment&region=%s&month=%s"
                        .formatted(region, month))
                .jsonPath()
                .getList("items");
    }

    @Test
    void since_a_month_there_is_only_what_came_in_from_then_on() {
        analyst()
                .get(address("new-urban-employment", "2007-03") + "&since=2007-03")
                .then()
                .statusCode(200)
                .body("items.counted", equalTo(List.of(true, false)));
    }

    @Test
    void who_is_from_elsewhere_finds_none_and_who_names_two_things_is_refused() {
        PlanClient.as(Tokens.of("analyst").in("360100"))
                .get(address("new-urban-employment", "2007-03"))
                .then()
                .statusCode(404);
        analyst()
                .get(address("new-urban-employment", "2007-03") + "&measure=new-urban-employment")
                .then()
                .statusCode(400)
                .body("code", equalTo("measure-or-indicator"));
        analyst()
                .get("/v1/plans/2007/readings?region=" + COUNTY)
                .then()
                .statusCode(400)
                .body("code", equalTo("measure-or-indicator"));
    }

    /** Page by page, two readings each. */
    private static BigDecimal counted(String indicator, String month) {
        return counted(indicator, month, null);
    }

    /** @param measure null for all of the indicator's */
    private static BigDecimal counted(String indicator, String month, String measure) {
        List<Map<String, Object>> all = new ArrayList<>();
        String address = address(indicator, month) + "&limit=2";
        for (String next = ""; next != null; ) {
            JsonPath page = analyst()
                    .get(address + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(all.stream()
                        .map(reading ->
                                reading.get("measure") + " " + reading.get("factId") + " " + reading.get("leg")))
                .doesNotHaveDuplicates();
        return all.stream()
                .filter(reading -> measure == null || measure.equals(reading.get("measure")))
                .filter(reading -> (Boolean) reading.get("counted"))
                .map(reading -> new BigDecimal(reading.get("value").toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String address(String indicator, String month) {
        return "/v1/plans/2007/readings?indicator=%s&region=%s&month=%s".formatted(indicator, COUNTY, month);
    }

    private static void opening(String cutOff, int value) {
        PlanClient.posting(Tokens.of("supervisor").in("361100"))
                .body(Map.of(
                        "cutOff",
                        cutOff,
                        "basis",
                        "年报",
                        "statements",
                        List.of(Map.of("measure", "maternity-insured", "region", COUNTY, "value", value))))
                .post("/v1/plans/2007/openings")
                .then()
                .statusCode(201)
                .body("$", hasSize(1));
    }

    private static Map<String, Object> enrolment(String from) {
        Map<String, Object> period = new java.util.HashMap<>();
        period.put("from", from);
        period.put("until", null);
        period.put("inOpening", false);
        return PublishedFacts.fact(UUID.randomUUID(), 1, COUNTY, from)
                .with("person", "p1_" + from)
                .with("employer", "71526726X")
                .with("insurance", "maternity")
                .with("kind", "employee")
                .with("inPark", false)
                .with("periods", List.of(period))
                .fields();
    }
}
