package org.ganlao.laborrights.relation.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.CONTRACTS;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.MISTAKE;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.answer;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.draft;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.request;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.review;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.submission;
import static org.ganlao.laborrights.relation.collective.CollectiveOffice.vote;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class CollectiveResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final CollectiveOffice office = new CollectiveOffice();
    private final String employer = OrganisationCodes.next();

    @Test
    void a_contract_without_objection_is_in_force_on_the_sixteenth_day_and_counted_until_it_ends() {
        // Given
        int before = covered("2007-02");
        int endingBefore = covered("2007-06");
        String at = office.submits(request(employer, "2007-01-08"));

        // When
        office.reviewer
                .change(at + "/review", 5, review("2007-02-20"))
                .statusCode(200)
                .body("inForceFrom", equalTo("2007-02-28"))
                .body("inForce", equalTo(true));
        assertThat(covered("2007-02")).isEqualTo(before + 420);
        office.clerk
                .change(at + "/end", 6, Map.of("lastDay", "2007-06-01", "ground", "employer-gone"))
                .statusCode(200)
                .body("inForceUntil", equalTo("2007-06-02"));

        // Then
        assertThat(covered("2007-06")).isEqualTo(endingBefore - 420);
        assertThat(told(at, 3)).containsExactly("submitted.v1", "reviewed.v1", "ended.v1");
        office.clerk
                .asking()
                .queryParam("employer", employer)
                .queryParam("inForceOn", "2007-06-01")
                .get(CONTRACTS)
                .then()
                .body("items.id", contains(at.substring(CONTRACTS.length() + 1)));
        office.clerk
                .asking()
                .queryParam("employer", employer)
                .queryParam("inForceOn", "2007-06-02")
                .get(CONTRACTS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_is_objected_to_is_negotiated_voted_on_and_submitted_again() {
        // Given
        int before = covered("2007-02");
        String at = office.submits(request(employer, "2007-01-08"));

        // When
        office.reviewer
                .change(at + "/review", 5, review("2007-02-20", "第十二条"))
                .statusCode(200)
                .body("state", equalTo("objected"))
                .body("objections.clause", contains("第十二条"))
                .body("inForceFrom", nullValue());
        office.clerk
                .change(at + "/sessions", 6, Map.of("on", "2007-02-22", "chair", "employers", "minutes", "修改第十二条"))
                .statusCode(200);
        office.clerk
                .change(at + "/draft", 7, draft("2007-02-22", "2007-03-01", "2009-02-28"))
                .statusCode(200);
        office.clerk.change(at + "/vote", 8, vote("2007-02-26", 44)).body("state", equalTo("negotiating"));
        office.clerk
                .change(at + "/draft", 9, draft("2007-03-01", "2007-03-01", "2009-02-28"))
                .statusCode(200);
        office.clerk.change(at + "/vote", 10, vote("2007-03-05", 70)).statusCode(200);
        office.clerk
                .change(at + "/submission", 11, submission("2007-03-06"))
                .statusCode(200)
                .body("inForceFrom", equalTo("2007-03-22"));

        // Then
        assertThat(covered("2007-02")).isEqualTo(before);
        assertThat(told(at, 3)).containsExactly("submitted.v1", "objected.v1", "submitted.v1");
    }

    @Test
    void a_contract_that_changes_another_takes_its_place_and_gives_it_back_when_it_is_struck_out() {
        // Given
        String at = office.submits(request(employer, "2007-01-08"));
        Map<String, Object> change = request(employer, "2007-03-01");
        change.put("precedent", Map.of("contract", at.substring(CONTRACTS.length() + 1), "way", "change"));
        String next = CONTRACTS + "/" + office.clerk.made(CONTRACTS, change).getString("id");
        office.clerk.change(next + "/answer", 1, answer("2007-03-05")).statusCode(200);
        office.clerk
                .change(next + "/draft", 2, draft("2007-04-02", "2007-05-01", "2009-04-30"))
                .statusCode(200);
        office.clerk.change(next + "/vote", 3, vote("2007-04-06", 70)).statusCode(200);

        // When
        office.clerk.change(next + "/submission", 4, submission("2007-04-09")).statusCode(200);

        // Then
        office.clerk.get(at).then().body("inForceUntil", equalTo("2007-05-01"));
        office.reviewer.change(next + "/annulment", 5, MISTAKE).statusCode(200);
        office.clerk.get(at).then().body("inForceUntil", equalTo("2009-02-01")).body("inForce", equalTo(true));
        assertThat(told(at, 3)).containsExactly("submitted.v1", "changed.v1", "changed.v1");
        assertThat(told(next, 2)).containsExactly("submitted.v1", "annulled.v1");
    }

    @Test
    void an_employer_has_one_contract_of_a_kind_at_a_time_and_is_counted_once() {
        // Given
        office.submits(request(employer, "2007-01-08"));
        int counted = covered("2007-02");
        String second = office.adopts(request(employer, "2007-01-08"));

        // When
        office.clerk
                .change(second + "/submission", 4, submission("2007-02-12"))
                .statusCode(409)
                .body("code", equalTo("another-in-force"));

        // Then
        assertThat(covered("2007-02")).isEqualTo(counted);
        Map<String, Object> onWages = request(employer, "2007-01-08");
        onWages.put("parties", with(onWages, "kind", "wages"));
        office.submits(onWages);
    }

    @Test
    void the_workers_it_states_stand_beside_those_on_the_roll() {
        Map<String, Object> entry = new HashMap<>(Bureau.rollEntryBody(ResidentNumbers.next()));
        entry.put(
                "post",
                Map.of("employer", employer, "region", Bureau.REGION, "industry", "47", "joinedOn", "2007-01-15"));
        office.clerk.made("/v1/roll-entries", entry);
        String at = office.submits(request(employer, "2007-01-08"));

        office.clerk.get(at).then().body("draft.workers", equalTo(420)).body("onRolls", equalTo(1));
    }

    @TestFactory
    Stream<DynamicTest> a_request_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + CONTRACTS,
                        () -> json(request(employer, "2007-01-08")),
                        Tokens.of("clerk").in(Bureau.REGION))
                .refuses("tomorrow", body -> parties(body).put("requestedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "another region",
                        body -> parties(body).put("region", Bureau.SIBLING),
                        403,
                        "region-outside-scope")
                .refuses("unequal sides", body -> parties(body).put("workersSpeakers", 4), 422, "speakers-unequal")
                .refuses(
                        "two employers",
                        body -> body.withArray("/employers").add(OrganisationCodes.next()),
                        422,
                        "one-employer")
                .refuses(
                        "a precedent that is none",
                        body -> body.putObject("precedent")
                                .put("contract", UUID.randomUUID().toString())
                                .put("way", "renewal"),
                        422,
                        "precedent-unfit")
                .rules();
    }

    private static Map<String, Object> with(Map<String, Object> request, String key, String value) {
        Map<String, Object> parties = new HashMap<>();
        ((Map<?, ?>) request.get("parties")).forEach((name, part) -> parties.put((String) name, part));
        parties.put(key, value);
        return parties;
    }

    private static ObjectNode parties(ObjectNode body) {
        return body.withObject("/parties");
    }

    private static List<String> told(String at, int events) {
        List<TopicRecord> told = FACTS.of(at.substring(CONTRACTS.length() + 1), events);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        return told.stream()
                .map(event -> event.type().replaceAll(".*collective-contract\\.", ""))
                .toList();
    }

    private static int covered(String month) {
        return InternalCounts.now().of("collectively-covered", Bureau.REGION, month);
    }
}
