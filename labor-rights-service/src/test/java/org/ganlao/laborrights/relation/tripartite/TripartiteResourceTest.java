package org.ganlao.laborrights.relation.tripartite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.BODIES;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.MEETINGS;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.MISTAKE;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.OPINIONS;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.RESOLUTIONS;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.meetingRequest;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.opinionRequest;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.plan;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.resolutionRequest;
import static org.ganlao.laborrights.relation.tripartite.TripartiteOffice.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.relation.restructuring.RestructuringOffice;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class TripartiteResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final TripartiteOffice office = new TripartiteOffice();

    @Test
    void a_resolution_is_reported_on_until_it_is_fulfilled_and_is_late_until_then() {
        // Given
        String at = office.resolves("2007-06-20");
        office.clerk.get(at).then().body("overdue", equalTo(true));
        due(at).body("items.timeLimit", contains("resolution-fulfilment")).body("items.dueOn", contains("2007-06-20"));
        String meeting = office.clerk.get(at).jsonPath().getString("meeting");

        // When
        office.clerk.change(at + "/reports", 1, step("2007-05-20")).statusCode(200);
        office.clerk
                .asking()
                .queryParam("overdueOn", "2007-06-30")
                .queryParam("meeting", meeting)
                .get(RESOLUTIONS)
                .then()
                .body("items", hasSize(1));
        office.clerk
                .change(at + "/fulfilment", 2, step("2007-06-28"))
                .statusCode(200)
                .body("reports", hasSize(2))
                .body("overdue", equalTo(false));

        // Then
        due(at).body("items.metOn", contains("2007-06-28"));
        assertThat(told(at, 3)).containsExactly("passed.v1", "reported.v1", "fulfilled.v1");
        office.clerk
                .change(MEETINGS + "/" + meeting + "/annulment", 1, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("still-relied-on"));
        office.clerk.change(at + "/annulment", 3, MISTAKE).statusCode(200);
        office.clerk.change(MEETINGS + "/" + meeting + "/annulment", 1, MISTAKE).statusCode(200);
        assertThat(told(at, 4)).endsWith("annulled.v1");
        assertThat(told(MEETINGS + "/" + meeting, 2)).containsExactly("held.v1", "annulled.v1");
    }

    @Test
    void a_meeting_gives_its_opinion_on_a_plan_once_before_the_review() {
        // Given
        String meeting = office.meets(2);
        String plan = plan();

        // When
        String at = OPINIONS + "/"
                + office.clerk.made(OPINIONS, opinionRequest(meeting, plan)).getString("id");

        // Then
        office.clerk.get(at).then().body("carried", equalTo(true)).body("plan", equalTo(plan));
        office.clerk
                .post(OPINIONS, opinionRequest(meeting, plan))
                .statusCode(409)
                .body("code", equalTo("opinion-given"));
        office.clerk
                .post(OPINIONS, opinionRequest(office.meets(0), plan))
                .statusCode(422)
                .body("code", equalTo("side-absent"));
        office.clerk
                .post(OPINIONS, opinionRequest(meeting, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("no-such-plan"));
        office.clerk.change(at + "/annulment", 1, MISTAKE).statusCode(200);
        assertThat(told(at, 2)).containsExactly("given.v1", "annulled.v1");
    }

    @Test
    void a_body_meets_while_it_stands() {
        // Given
        String body = office.body();
        String at = BODIES + "/" + body;

        String met = office.clerk.made(MEETINGS, meetingRequest(body, 2)).getString("id");
        office.clerk
                .change(at + "/dissolution", 1, step("2007-03-14"))
                .statusCode(409)
                .body("code", equalTo("met-afterwards"));
        office.clerk.change(MEETINGS + "/" + met + "/annulment", 1, MISTAKE).statusCode(200);

        // When
        office.clerk.change(at + "/dissolution", 1, step("2007-03-14")).statusCode(200);

        // Then
        office.clerk.post(MEETINGS, meetingRequest(body, 2)).statusCode(422).body("code", equalTo("body-not-there"));
        office.clerk
                .post(MEETINGS, meetingRequest(UUID.randomUUID().toString(), 2))
                .statusCode(422)
                .body("code", equalTo("no-such-body"));
        office.clerk
                .post(RESOLUTIONS, resolutionRequest(UUID.randomUUID().toString(), "2007-06-20"))
                .statusCode(422)
                .body("code", equalTo("no-such-meeting"));
        office.clerk.change(at + "/annulment", 2, MISTAKE).statusCode(200);
        assertThat(told(at, 3)).containsExactly("set-up.v1", "dissolved.v1", "annulled.v1");
    }

    @Test
    void workers_whom_a_spin_off_places_are_counted() {
        int before = placed();

        RestructuringOffice.spinsOff();

        assertThat(placed()).isEqualTo(before + 1);
    }

    private static int placed() {
        return InternalCounts.now().of("spin-off-workers-placed", Bureau.REGION, "2007-03");
    }

    private ValidatableResponse due(String at) {
        return office.clerk
                .asking()
                .queryParam("record", at.substring(at.lastIndexOf('/') + 1))
                .get("/v1/deadlines")
                .then();
    }

    private static List<String> told(String at, int events) {
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), events);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        return told.stream()
                .map(event -> event.type().replaceAll(".*\\.([a-z-]+\\.v1)$", "$1"))
                .toList();
    }
}
