package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A state enterprise closes; the bureau hears of the worker who was paid off and brings him into work. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class ClosureJourneyIT {

    private static final String SHANGLI = "360322";
    private static final String CLOSURE = "GB-2007-360322-1";
    private static final String CLERK = "clerk.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String PLANS = "/api/rights/v1/staff-placement-plans";
    private static final String STARTS = "/api/employment/v1/new-starts?closure=" + CLOSURE;
    private static final String PLACEMENTS = "/api/employment/v1/placements";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int PAID_OFF = 1;
    private static final int RETIRED = 2;

    private Client client;

    @BeforeEach
    void look(Platform platform) {
        client = platform.frontDoor();
    }

    @Test
    void who_was_paid_off_is_enrolled_when_the_plan_is_accepted_followed_into_work_and_struck_out_with_the_plan() {
        Answer plan = client.post(CLERK, PLANS, """
                        {"sourceRef": "journey-closure",
                         "plan": {"region": "%s", "employer": "71526726X", "kind": "closure", "submittedOn": "2007-02-05",
                                  "staff": 2, "vote": {"votedOn": "2007-02-01", "delegates": 9, "present": 6, "inFavour": 5,
                                  "against": 1},
                                  "funds": {"needed": "84000.00", "secured": "84000.00", "source": "财政补助"}},
                         "workers": [{"person": %s, "way": "paid-off"}, {"person": %s, "way": "retired"}]}""".formatted(SHANGLI, person(PAID_OFF), person(RETIRED)))
                .expect(201);
        assertThat(enrolled()).isEmpty();

        Answer accepted = changed(plan, "acceptance", "{\"on\": \"2007-02-12\", \"reference\": \"" + CLOSURE + "\"}");
        Waiting.upTo(LIMIT, "the worker is enrolled").until(() -> enrolled().size() == 1);
        assertThat(enrolled().at("/0/state").asText()).isEqualTo("enrolled");
        assertThat(enrolled().at("/0/enrolment/enrolledOn").asText()).isEqualTo("2007-02-12");

        client.post(CLERK, PLACEMENTS, """
                        {"sourceRef": "journey-closure", "person": %s, "job": {"kind": "re-employment", "urban": true,
                         "region": "%s", "residenceRegion": "%s", "employer": "70000001X",
                         "startedOn": "2007-03-05"}}""".formatted(person(PAID_OFF), SHANGLI, SHANGLI))
                .expect(201);
        assertThat(enrolled().at("/0/state").asText()).isEqualTo("placed");
        assertThat(enrolled().at("/0/placedOn").asText()).isEqualTo("2007-03-05");

        changed(accepted, "annulment", "{\"reason\": \"方案重复申报\"}");
        Waiting.upTo(LIMIT, "the enrolment is struck out")
                .until(() -> enrolled().at("/0/state").asText().equals("annulled"));
        assertThat(enrolled()).hasSize(1);
    }

    private JsonNode enrolled() {
        return client.get(CLERK, STARTS).expect(200).json().required("items");
    }

    private Answer changed(Answer plan, String change, String body) {
        return client.sent(Post.of(REVIEWER, PLANS + "/" + plan.id() + "/" + change, body)
                        .ifMatch(plan.etag()))
                .expect(200);
    }

    private static String person(int worker) {
        return "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(SHANGLI, worker));
    }
}
