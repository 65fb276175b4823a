package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.ganlao.laborrights.Bureau.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RightsResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final Bureau bureau = new Bureau();
    private final String someone = ResidentNumbers.next();

    @Test
    void a_signed_contract_covers_its_entry_on_the_roll_and_an_annulled_one_no_longer() {
        // Given
        String entry = bureau.puts(someone).getString("id");
        bureau.desk.get("/v1/roll-entries/" + entry).then().body("covered", hasSize(0));

        // When
        String contract = bureau.signs(entry, terms("2007-02-01", "2009-01-31")).getString("id");

        // Then
        bureau.desk
                .get("/v1/roll-entries/" + entry)
                .then()
                .body("version", equalTo(2))
                .body("covered.from", contains("2007-02-01"))
                .body("covered.until", contains("2009-02-01"));
        bureau.desk
                .change("/v1/contracts/" + contract + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);
        bureau.desk
                .get("/v1/roll-entries/" + entry)
                .then()
                .body("version", equalTo(3))
                .body("covered", hasSize(0));
    }

    @Test
    void every_change_of_a_contract_is_told_with_the_coverage_that_follows() {
        // Given
        String entry = bureau.puts(someone).getString("id");
        Map<String, Object> terms = terms("2007-01-15", "2009-01-14");
        String contract = bureau.signs(entry, terms).getString("id");
        String at = "/v1/contracts/" + contract;
        terms.put("endsOn", "2010-01-14");

        // When
        bureau.desk
                .change(at + "/corrections", 1, Map.of("terms", terms, "reason", "录错"))
                .statusCode(200);
        bureau.desk
                .change(at + "/end", 2, Map.of("on", "2007-03-30", "ground", "resignation-for-breach"))
                .statusCode(200);
        bureau.desk.change(at + "/annulment", 3, Map.of("reason", "误登")).statusCode(200);

        // Then
        assertThat(FACTS.of(contract, 4))
                .extracting(record -> record.type().replaceAll(".*contract\\.", ""))
                .containsExactly("signed.v1", "corrected.v1", "ended.v1", "annulled.v1");
        assertThat(FACTS.of(contract, 4))
                .extracting(record -> record.json().path("ground").asText() + " "
                        + record.json().path("particularGround").asText())
                .contains("resignation resignation-for-breach", atIndex(2));
        assertThat(FACTS.of(entry, 5))
                .extracting(record -> record.json().at("/covered/0/until").asText())
                .containsExactly("", "2009-01-15", "2010-01-15", "2007-03-31", "");
        assertThat(Topics.shared().containing(someone)).isEmpty();
    }

    @Test
    void two_contracts_at_once_cover_a_person_once() {
        // Given
        int before = covered("2007-01");
        int endingBefore = covered("2007-03");
        String entry = bureau.puts(someone).getString("id");

        // When
        bureau.signs(entry, terms("2007-01-15", "2007-03-14"));
        bureau.signs(entry, terms("2007-02-15", "2007-06-14"));

        // Then
        bureau.desk
                .get("/v1/roll-entries/" + entry)
                .then()
                .body("covered", hasSize(1))
                .body("covered[0].until", equalTo("2007-06-15"));
        assertThat(covered("2007-01")).isEqualTo(before + 1);
        assertThat(covered("2007-03")).isEqualTo(endingBefore);
    }

    @Test
    void a_person_is_on_a_roll_once_and_leaves_it_once() {
        // Given
        String entry = bureau.puts(someone).getString("id");

        // When
        bureau.desk
                .post("/v1/roll-entries", Bureau.rollEntryBody(someone))
                .statusCode(409)
                .body("code", equalTo("on-roll-already"));
        bureau.desk
                .change("/v1/roll-entries/" + entry + "/departure", 1, Map.of("lastDay", "2007-01-14"))
                .statusCode(422)
                .body("code", equalTo("leaves-before-joining"));
        bureau.desk
                .change("/v1/roll-entries/" + entry + "/departure", 1, Map.of("lastDay", "2007-03-30"))
                .statusCode(200);

        // Then
        bureau.desk
                .change("/v1/roll-entries/" + entry + "/departure", 2, Map.of("lastDay", "2007-03-31"))
                .statusCode(409)
                .body("code", equalTo("left-already"));
    }

    @Test
    void a_contract_ends_once_within_its_term_and_expires_with_it() {
        // Given
        String entry = bureau.puts(someone).getString("id");
        Map<String, Object> terms = terms("2007-01-15", "2007-04-14");
        String at = "/v1/contracts/" + bureau.signs(entry, terms).getString("id");

        // When
        bureau.desk
                .post("/v1/contracts", Bureau.contractBody(entry, terms))
                .statusCode(409)
                .body("code", equalTo("contract-number-used"));
        bureau.desk
                .change(at + "/end", 1, Map.of("on", "2007-04-15", "ground", "agreement"))
                .statusCode(422)
                .body("code", equalTo("ends-outside-term"));
        bureau.desk
                .change(at + "/end", 1, Map.of("on", "2007-04-13", "ground", "term-expired"))
                .statusCode(422)
                .body("code", equalTo("expiry-before-term-end"));
        bureau.desk
                .change(at + "/end", 1, Map.of("on", "2007-04-14", "ground", "term-expired"))
                .statusCode(200)
                .body("state", equalTo("ended"));

        // Then
        bureau.desk
                .change(at + "/end", 2, Map.of("on", "2007-04-14", "ground", "term-expired"))
                .statusCode(409)
                .body("code", equalTo("contract-ended"));
    }

    @Test
    void a_cases_life_is_told_with_its_deadlines_on_the_official_calendar() {
        // Given
        Map<String, Object> late = Map.of(
                "sourceRef", UUID.randomUUID().toString(), "complaint", Bureau.complaint("2007-02-15", "2007-02-28"));

        // When: five working days after 15 February lie beyond the Spring Festival, with 17 and 25 February worked
        JsonPath accepted = bureau.inspector.made("/v1/complaint-cases", late);
        String at = "/v1/complaint-cases/" + accepted.getString("id");

        // Then
        assertThat(accepted.getBoolean("acceptedLate")).isTrue();
        bureau.inspector
                .change(at + "/closure", 1, Map.of("on", "2007-02-27", "result", "ordered"))
                .statusCode(422)
                .body("code", equalTo("closed-before-acceptance"));
        bureau.inspector
                .change(at + "/closure", 1, Map.of("on", "2007-03-28", "result", "ordered"))
                .statusCode(200)
                .body("state", equalTo("closed"));
        bureau.inspector
                .change(at + "/closure", 2, Map.of("on", "2007-03-29", "result", "ordered"))
                .statusCode(409)
                .body("code", equalTo("case-closed"));
        bureau.inspector.change(at + "/annulment", 2, Map.of("reason", "误登")).statusCode(200);
        assertThat(FACTS.of(accepted.getString("id"), 3))
                .extracting(record -> record.json().path("closedOn").asText())
                .containsExactly("", "2007-03-28", "2007-03-28");
    }

    @Test
    void a_complaint_accepted_on_the_fifth_working_day_is_in_time() {
        JsonPath accepted = bureau.inspector.made(
                "/v1/complaint-cases",
                Map.of(
                        "sourceRef",
                        UUID.randomUUID().toString(),
                        "complaint",
                        Bureau.complaint("2007-02-15", "2007-02-27")));

        assertThat(accepted.getBoolean("acceptedLate")).isFalse();
    }

    private static int covered(String month) {
        return InternalCounts.now().of("covered-by-contract", Bureau.REGION, month);
    }
}
