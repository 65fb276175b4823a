package org.ganlao.systemtests.journeys;

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

/** What social insurance records of a person is seen by the bureau that follows the person. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class MergedRailJourneyIT {

    private static final String LIANHUA = "360321";
    private static final String CLERK = "clerk.province";
    private static final String PERSONS = "/api/employment/v1/merged-rail-persons";
    private static final String ENROLMENTS = "/api/insurance/v1/enrolments";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Client client;

    @BeforeEach
    void look(Platform platform) {
        client = platform.frontDoor();
    }

    @Test
    void an_enrolment_in_social_insurance_is_seen_in_employment_and_so_is_that_it_never_was() {
        Answer followed =
                client.post(CLERK, PERSONS, """
                        {"sourceRef": "journey-merged-rail", "person": %s, "region": "%s", "employer": "71526726X",
                         "mergedOn": "2006-12-31"}""".formatted(person(), LIANHUA)).expect(201);
        changed(PERSONS, followed, "insurance-continuation", "{\"on\": \"2007-01-01\", \"source\": \"缴费凭证\"}");

        Answer enrolment =
                client.post(CLERK, ENROLMENTS, """
                        {"sourceRef": "journey-merged-rail", "person": %s, "from": "2007-02-01",
                         "insured": {"insurance": "pension", "kind": "flexible", "region": "%s"}}""".formatted(person(), LIANHUA)).expect(201);
        awaited(followed, "{\"goesOn\":true,\"onRegister\":true,\"since\":\"2007-02-01\",\"insuredIn\":[\"pension\"]}");

        Answer suspended = changed(ENROLMENTS, enrolment, "suspension", "{\"until\": \"2007-03-01\"}");
        awaited(followed, "{\"goesOn\":false,\"onRegister\":true,\"since\":\"2007-02-01\",\"insuredIn\":[]}");

        changed(ENROLMENTS, suspended, "annulment", "{\"reason\": \"录入重复\"}");
        awaited(followed, "{\"goesOn\":true,\"onRegister\":false,\"insuredIn\":[]}");
    }

    private Answer changed(String collection, Answer record, String change, String body) {
        return client.sent(Post.of(CLERK, collection + "/" + record.id() + "/" + change, body)
                        .ifMatch(record.etag()))
                .expect(200);
    }

    private void awaited(Answer followed, String insurance) {
        Waiting.upTo(LIMIT, insurance)
                .until(() -> read(followed).required("insurance").toString().equals(insurance));
    }

    private JsonNode read(Answer followed) {
        return client.get(CLERK, PERSONS + "/" + followed.id()).expect(200).json();
    }

    private static String person() {
        return "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(LIANHUA, 1));
    }
}
