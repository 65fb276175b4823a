package org.ganlao.laborrights.legal.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.CASES;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.MISTAKE;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.SUITS;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.court;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.decision;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.judgment;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.request;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.step;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.suit;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class ReconsiderationResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final ReconsiderationOffice office = new ReconsiderationOffice();

    @Test
    void a_reconsideration_has_sixty_days_from_its_receipt_and_those_on_which_it_stood_still() {
        // Given
        String at = office.accepted();
        assertThat(due(at)).isEqualTo("2007-05-08");

        // When
        office.clerk.change(at + "/suspension", 2, step("2007-03-20")).statusCode(200);
        office.clerk.change(at + "/resumption", 3, step("2007-03-26")).statusCode(200);
        assertThat(due(at)).isEqualTo("2007-05-10");
        office.reviewer.change(at + "/extension", 4, step("2007-05-10")).statusCode(200);
        assertThat(due(at)).isEqualTo("2007-06-11");
        office.reviewer
                .change(at + "/decision", 5, decision("2007-06-01"))
                .statusCode(200)
                .body("state", equalTo("decided"));

        // Then
        assertThat(told(at, 6))
                .containsExactly(
                        "received.v1", "accepted.v1", "suspended.v1", "resumed.v1", "extended.v1", "decided.v1");
    }

    @Test
    void a_reconsideration_stands_still_from_the_day_of_its_receipt_and_after_its_time_which_stays_over() {
        // Given
        String early = office.receives();
        office.clerk.change(early + "/acceptance", 1, step("2007-03-05")).statusCode(200);
        String late = office.accepted();

        // When
        office.clerk.change(early + "/suspension", 2, step("2007-03-05")).statusCode(200);
        office.clerk.change(early + "/resumption", 3, step("2007-03-12")).statusCode(200);
        office.clerk.change(late + "/suspension", 2, step("2007-05-14")).statusCode(200);
        office.clerk.change(late + "/resumption", 3, step("2007-05-21")).statusCode(200);

        // Then: the days from the 6th to the 11th of March do not count
        assertThat(due(early)).isEqualTo("2007-05-10");
        assertThat(due(late)).isEqualTo("2007-05-08");
    }

    @Test
    void against_a_judgment_of_the_second_instance_no_time_to_appeal_is_reckoned() {
        Map<String, Object> suit = suit(null);
        suit.put("court", court("second", "2005-10-10"));
        String at = SUITS + "/" + office.clerk.made(SUITS, suit).getString("id");

        // In a year of which no calendar of working days is known
        office.clerk
                .change(at + "/judgment", 1, judgment("2005-12-10"))
                .statusCode(200)
                .body("stages[0].appealBy", nullValue());
    }

    @Test
    void what_is_refused_withdrawn_or_struck_out_is_told() {
        String refused = office.receives();
        office.clerk.change(refused + "/non-acceptance", 1, step("2007-03-07")).statusCode(200);
        String withdrawn = office.receives();
        office.clerk.change(withdrawn + "/withdrawal", 1, step("2007-03-20")).statusCode(200);
        String struckOut = office.receives();
        Desk.of(Tokens.of("supervisor").in(Bureau.REGION))
                .change(struckOut + "/annulment", 1, MISTAKE)
                .statusCode(200);

        assertThat(told(refused, 2)).endsWith("refused.v1");
        assertThat(told(withdrawn, 2)).endsWith("withdrawn.v1");
        assertThat(told(struckOut, 2)).endsWith("annulled.v1");
    }

    @Test
    void a_lawsuit_goes_through_its_instances_after_a_reconsideration() {
        // Given
        String before = office.accepted();
        String at = SUITS + "/"
                + office.clerk
                        .made(SUITS, suit(before.substring(CASES.length() + 1)))
                        .getString("id");

        // When
        assertThat(due(at, "suit-answer")).isEqualTo("2007-05-21");
        office.clerk.change(at + "/answer", 1, step("2007-05-18")).statusCode(200);
        office.clerk
                .change(at + "/judgment", 2, judgment("2007-06-01"))
                .statusCode(200)
                .body("stages[0].answeredOn", equalTo("2007-05-18"))
                .body("stages[0].appealBy", equalTo("2007-06-18"));
        office.clerk
                .change(at + "/effect", 3, step("2007-06-18"))
                .statusCode(409)
                .body("code", equalTo("still-open-to-appeal"));
        office.clerk.change(at + "/instances", 3, court("second", "2007-06-12")).statusCode(200);
        office.clerk.change(at + "/judgment", 4, judgment("2007-06-22")).statusCode(200);
        office.clerk
                .change(at + "/effect", 5, step("2007-06-22"))
                .statusCode(200)
                .body("stages", hasSize(2))
                .body("state", equalTo("final"));
        Desk.of(Tokens.of("supervisor").in(Bureau.REGION))
                .change(at + "/annulment", 6, MISTAKE)
                .statusCode(200);

        // Then
        assertThat(told(at, 6))
                .containsExactly("filed.v1", "judged.v1", "gone-on.v1", "judged.v1", "taken-effect.v1", "annulled.v1");
        office.clerk
                .post(SUITS, suit(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("no-such-reconsideration"));
    }

    @TestFactory
    Stream<DynamicTest> an_application_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + CASES,
                        () -> json(request("2007-02-01", "2007-03-05")),
                        Tokens.of("clerk").in(Bureau.REGION))
                .refuses("tomorrow", body -> matter(body).put("receivedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "known after it was applied for",
                        body -> matter(body).put("knownOn", "2007-03-06"),
                        422,
                        "applied-before-known")
                .rules();
    }

    private static ObjectNode matter(ObjectNode body) {
        return body.withObject("/matter");
    }

    private String due(String at) {
        return due(at, "reconsideration-decision");
    }

    private String due(String at, String limit) {
        return office.clerk
                .asking()
                .queryParam("record", at.substring(at.lastIndexOf('/') + 1))
                .queryParam("timeLimit", limit)
                .get("/v1/deadlines")
                .jsonPath()
                .getString("items[0].dueOn");
    }

    private static List<String> told(String at, int events) {
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), events);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        return told.stream()
                .map(event -> event.type().replaceAll(".*\\.([a-z-]+\\.v1)$", "$1"))
                .toList();
    }
}
