package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Unpaid wages before the Spring Festival: complained of, accepted in time, ordered and paid; a twin is left lying and escalated. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class ComplaintJourneyIT {

    private static final String COUNTY = "360733";
    private static final String INSPECTOR = "inspector.province";
    private static final String SUPERVISOR = "supervisor.province";
    private static final String CLERK = "clerk.province";
    private static final String RIGHTS = "/api/rights/v1";
    private static final String COMPLAINTS = RIGHTS + "/complaints";
    private static final String CASES = RIGHTS + "/inspection-cases";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Client client;
    private String frontDoor;

    @BeforeEach
    void look(Platform platform) {
        client = platform.frontDoor();
        frontDoor = platform.stack().address(Part.GATEWAY) + RIGHTS;
    }

    @Test
    void wages_complained_of_before_the_spring_festival_are_paid_and_a_twin_that_is_left_lying_is_escalated()
            throws Exception {
        // Given: five working days after 15 February end on the 27th
        Answer complaint = received();
        Answer twin = received();
        assertThat(complaint.json().required("decisionDue").asText()).isEqualTo("2007-02-27");

        // When
        client.sent(Post.of(INSPECTOR, COMPLAINTS + "/" + complaint.id() + "/acceptance", "{\"on\": \"2007-02-27\"}")
                        .ifMatch(complaint.etag()))
                .expect(200);
        String inspected = CASES + "/"
                + client.get(INSPECTOR, COMPLAINTS + "/" + complaint.id())
                        .json()
                        .required("inspectionCase")
                        .asText();
        String together = "\"inspectors\": [\"%s\", \"%s\"]".formatted(inspector("0001"), inspector("0002"));
        takes(inspected, "filing", "{\"on\": \"2007-02-28\", " + together + ", \"note\": \"立案\"}");
        assertThat(investigationDue(inspected)).isEqualTo("2007-05-25");
        takes(inspected, "investigations", "{\"on\": \"2007-03-02\", " + together + ", \"note\": \"查阅工资表\"}");
        takes(inspected, "conclusion", """
                {"on": "2007-03-09", "note": "拖欠12名农民工工资",
                 "violations": [{"kind": "wages-owed", "employer": "71526726X", "persons": 12, "amount": "36000.00"}]}""");
        takes(inspected, "order", "{\"on\": \"2007-03-12\", \"number\": \"L-360733-1\", \"obeyBy\": \"2007-03-19\"}");
        JsonNode ordered = client.get(INSPECTOR, inspected).json();
        takes(
                inspected,
                "rectifications",
                "{\"on\": \"2007-03-19\", \"paid\": \"36000.00\", \"violation\": \"%s\"}"
                        .formatted(ordered.at("/violations/0/id").asText()));
        takes(inspected, "closure", "{\"on\": \"2007-03-20\", \"note\": \"已支付\"}");

        // Then
        String counted = client.get(INSPECTOR, inspected)
                .json()
                .required("complaintCase")
                .asText();
        assertThat(client.get(INSPECTOR, RIGHTS + "/complaint-cases/" + counted)
                        .json()
                        .at("/closure/result")
                        .asText())
                .isEqualTo("ordered");
        assertThat(status(complaint.json().required("queryCode").asText())
                        .required("status")
                        .asText())
                .isEqualTo("closed");

        // When
        client.post(SUPERVISOR, RIGHTS + "/deadline-sweeps", """
                        {"sourceRef": "journey-sweep", "region": "%s", "asOf": "2007-03-31"}""".formatted(COUNTY))
                .expect(202);

        // Then
        String left = RIGHTS + "/deadlines?record=" + twin.id();
        Waiting.upTo(LIMIT, "the twin is escalated")
                .until(() -> client.get(SUPERVISOR, left)
                        .json()
                        .at("/items/0/escalation")
                        .asText()
                        .equals("department"));
        JsonNode raised = client.get(SUPERVISOR, left).json().at("/items/0");
        assertThat(raised.required("overdueOn").asText()).isEqualTo("2007-02-28");
        assertThat(raised.required("raised").findValuesAsText("step")).containsExactly("officer", "head", "department");
    }

    @Test
    void anybody_complains_at_the_front_door_without_a_name_and_reads_how_far_it_is() throws Exception {
        JsonNode told = asked(HttpRequest.newBuilder(URI.create(frontDoor + "/public-complaints"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"matter\": " + matter() + "}")));

        assertThat(status(told.required("code").asText()).required("status").asText())
                .isEqualTo("received");
    }

    private Answer received() {
        return client.post(INSPECTOR, COMPLAINTS, """
                        {"sourceRef": "%s", "channel": "visit", "receivedOn": "2007-02-15", "matter": %s}""".formatted(UUID.randomUUID(), matter()))
                .expect(201);
    }

    private static String matter() {
        return """
                {"region": "%s", "employer": "71526726X", "employerName": "某建筑公司", "subject": "wages",
                 "account": "拖欠2006年10月至12月工资", "violationFrom": "2006-10-01"}""".formatted(COUNTY);
    }

    private String inspector(String number) {
        Answer body = client.post(CLERK, RIGHTS + "/inspection-bodies", """
                        {"sourceRef": "journey-body-%s", "region": "%s", "stated": {"name": "劳动保障监察大队",
                         "setUpOn": "2005-03-01", "posts": 4, "yearlyFunds": true}}""".formatted(number, COUNTY))
                .expect(201);
        return client.post(SUPERVISOR, RIGHTS + "/inspectors", """
                        {"sourceRef": "journey-inspector-%1$s", "body": "%2$s", "name": "李明", "credential": "%3$s-%1$s",
                         "fullTime": true, "validity": {"from": "2006-01-01", "until": "2008-12-31"}}""".formatted(number, body.id(), COUNTY))
                .expect(201)
                .id()
                .toString();
    }

    private void takes(String inspected, String step, String body) {
        int version =
                client.get(INSPECTOR, inspected).json().required("version").asInt();
        client.sent(Post.of(INSPECTOR, inspected + "/" + step, body).ifMatch("\"" + version + "\""))
                .expect(200);
    }

    private String investigationDue(String inspected) {
        return client.get(
                        INSPECTOR,
                        RIGHTS + "/deadlines?timeLimit=investigation&record=" + inspected.substring(CASES.length() + 1))
                .json()
                .at("/items/0/dueOn")
                .asText();
    }

    private JsonNode status(String code) throws Exception {
        return asked(HttpRequest.newBuilder(URI.create(frontDoor + "/complaint-statuses?code=" + code)));
    }

    /** Without a token. */
    private static JsonNode asked(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
        return JSON.readTree(answer.body());
    }
}
