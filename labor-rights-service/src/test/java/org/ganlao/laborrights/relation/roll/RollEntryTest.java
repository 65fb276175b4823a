package org.ganlao.laborrights.relation.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.relation.roll.domain.RollRefusal;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RollEntryTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");
    private static final Map<String, String> MISTAKE = Map.of("reason", "录错");

    private final Bureau bureau = new Bureau();
    private final Desk city = Desk.of(Tokens.of("clerk").in("360100"));
    private final String someone = ResidentNumbers.next();
    private String entry;
    private String at;

    @BeforeEach
    void putOnTheRoll() {
        entry = bureau.puts(someone).getString("id");
        at = "/v1/roll-entries/" + entry;
    }

    @Test
    void a_corrected_first_day_brings_days_of_the_contract_into_the_coverage() {
        // Given
        int january = InternalCounts.now().of("covered-by-contract", Bureau.REGION, "2006-12");
        bureau.signs(entry, Bureau.terms("2006-12-15", "2008-12-14"));

        // When
        bureau.desk
                .change(at + "/corrections", 2, correction("joinedOn", "2006-12-20"))
                .statusCode(200);

        // Then
        bureau.desk
                .get(at)
                .then()
                .body("version", equalTo(3))
                .body("post.joinedOn", equalTo("2006-12-20"))
                .body("covered.from", contains("2006-12-20"));
        assertThat(FACTS.of(entry, 3))
                .extracting(told -> told.json().at("/covered/0/from").asText())
                .containsExactly("", "2007-01-15", "2006-12-20");
        assertThat(InternalCounts.now().of("covered-by-contract", Bureau.REGION, "2006-12"))
                .isEqualTo(january + 1);
    }

    @Test
    void what_was_recorded_with_an_entry_follows_it_into_another_region() {
        // Given
        String contract =
                bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14")).getString("id");
        bureau.desk
                .change(at + "/corrections", 2, correction("region", Bureau.SIBLING))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));

        // When
        city.change(at + "/corrections", 2, correction("region", Bureau.SIBLING))
                .statusCode(200);

        // Then
        city.get("/v1/contracts/" + contract)
                .then()
                .body("version", equalTo(2))
                .body("region", equalTo(Bureau.SIBLING))
                .body("terms.endsOn", equalTo("2009-01-14"));
        assertThat(FACTS.of(contract, 2))
                .extracting(told -> told.json().path("region").asText())
                .containsExactly(Bureau.REGION, Bureau.SIBLING);
        assertThat(FACTS.of(entry, 3))
                .extracting(told -> told.json().path("region").asText())
                .containsExactly(Bureau.REGION, Bureau.REGION, Bureau.SIBLING);
    }

    @Test
    void a_departure_that_never_was_is_taken_back_unless_the_person_came_again() {
        // Given
        bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14"));
        refuses("/departure/annulment", 2, MISTAKE, 409, RollRefusal.NOT_LEFT);
        bureau.desk
                .change(at + "/departure", 2, Map.of("lastDay", "2007-03-30"))
                .statusCode(200)
                .body("covered.until", contains("2007-03-31"));

        // When
        bureau.desk
                .change(at + "/departure/annulment", 3, MISTAKE)
                .statusCode(200)
                .body("post.leftOn", nullValue())
                .body("covered.until", contains("2009-01-15"));

        // Then
        bureau.desk
                .change(at + "/departure", 4, Map.of("lastDay", "2007-03-30"))
                .statusCode(200);
        bureau.desk.made("/v1/roll-entries", comingAgain("2007-05-01"));
        refuses("/departure/annulment", 5, MISTAKE, 409, RollRefusal.ON_ROLL_ALREADY);
        bureau.desk
                .change(at + "/corrections", 5, correction("leftOn", "2007-04-30"))
                .statusCode(200);
        refuses("/corrections", 6, correction("leftOn", "2007-05-01"), 409, RollRefusal.ON_ROLL_ALREADY);
    }

    @Test
    void a_correction_states_the_post_of_this_employer_and_no_departure() {
        refuses("/corrections", 1, correction("employer", OrganisationCodes.next()), 422, RollRefusal.EMPLOYER_STAYS);
        refuses("/corrections", 1, correction("leftOn", "2007-03-30"), 422, RollRefusal.DEPARTURE_RECORDED_APART);
        bureau.desk
                .change(at + "/corrections", 1, correction("joinedOn", "2007-01-15"))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        bureau.desk.get(at).then().body("version", equalTo(1));
    }

    @Test
    void a_contract_with_another_post_than_the_rolls_is_refused_and_says_so() {
        // Given
        Map<String, Object> signing = new HashMap<>(comingAgain("2007-02-01"));
        signing.put("terms", Bureau.terms("2007-02-01", "2008-01-31"));

        // When
        bureau.desk
                .post("/v1/contracts", signing)
                .statusCode(409)
                .body("code", equalTo(RollRefusal.POST_DIFFERS.code()));

        // Then
        bureau.desk.get("/v1/contracts?rollEntry=" + entry).then().body("items", hasSize(0));
        signing.put("post", Bureau.rollEntryBody(someone).get("post"));
        assertThat(bureau.desk.made("/v1/contracts", signing).getString("rollEntry"))
                .isEqualTo(entry);
    }

    private void refuses(String path, int version, Object body, int status, RollRefusal refusal) {
        bureau.desk.change(at + path, version, body).statusCode(status).body("code", equalTo(refusal.code()));
    }

    private Map<String, Object> comingAgain(String joinedOn) {
        Map<String, Object> body = new HashMap<>(Bureau.rollEntryBody(someone));
        body.put("post", post("joinedOn", joinedOn));
        return body;
    }

    private static Map<String, Object> correction(String what, String instead) {
        return Map.of("post", post(what, instead), "reason", "录错");
    }

    private static Map<String, Object> post(String what, String instead) {
        Map<String, Object> post = new HashMap<>(
                Map.of("employer", "71526726X", "region", Bureau.REGION, "industry", "47", "joinedOn", "2007-01-15"));
        post.put(what, instead);
        return post;
    }
}
