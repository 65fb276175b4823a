package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Waiting;

/** The social-insurance agencies of Nanchang's counties, and the people who see a pension through, a step each. */
final class PensionAgency {

    private static final String SERVICE = "/api/insurance/v1";
    private static final String PERSONS = SERVICE + "/persons";
    private static final String TRANSFERS = SERVICE + "/enrolment-transfers";
    private static final String PENSIONS = SERVICE + "/pensions";
    private static final String RUNS = SERVICE + "/payment-runs";

    private static final String CLERK = "clerk.nanchang";
    private static final String ANOTHER_CLERK = "clerk.province";
    private static final String REVIEWER = "reviewer.nanchang";
    private static final String CASHIER = "cashier.province";
    private static final String SUPERVISOR = "supervisor.province";
    private static final Duration WAIT = Duration.ofMinutes(1);

    private final Client client;

    PensionAgency(Client client) {
        this.client = client;
    }

    /** What a retirement comes to that somebody thinks of. */
    JsonNode previewed(String body) {
        return client.post(CLERK, SERVICE + "/pension-previews", body)
                .expect(200)
                .json();
    }

    void register(String number, String county) {
        made(CLERK, PERSONS, """
                {"sourceRef": "journey-person-%s", "person": {"kind": "resident-id", "number": "%s"},
                 "details": {"name": "李建国", "household": "urban", "post": "worker", "specialWork": false,
                  "workBeganOn": "1977-01-01", "region": "%s"}}""".formatted(county, number, county));
    }

    /** Takes somebody over from another province with these months; answers the enrolment. */
    UUID takenOver(String number, String county, String account, String months) {
        JsonNode came = client.post(
                        CLERK, TRANSFERS + "/from-outside", """
                {"sourceRef": "journey-arrival-%s", "person": {"kind": "resident-id", "number": "%s"},
                 "insurance": "pension", "as": {"kind": "flexible"}, "region": "%s",
                 "fromPlace": "浙江省温州市社会保险管理中心", "on": "2007-01-01", "account": "%s",
                 "months": [%s]}""".formatted(county, number, county, account, months))
                .expect(201)
                .json();
        changed(REVIEWER, TRANSFERS + "/" + came.required("id").asText(), "approval", "{}")
                .expect(200);
        return UUID.fromString(came.required("entered").asText());
    }

    /** The person moves on to another county. */
    void moves(UUID enrolment, String toCounty, String on) {
        UUID transfer = made(CLERK, TRANSFERS, """
                {"sourceRef": "journey-move-%s", "enrolment": "%s", "toRegion": "%s", "on": "%s"}""".formatted(toCounty, enrolment, toCounty, on));
        changed(ANOTHER_CLERK, TRANSFERS + "/" + transfer, "arrival", "{\"kind\": \"flexible\"}")
                .expect(200);
    }

    Answer asked(String number, String county, String on) {
        return client.post(CLERK, PENSIONS, """
                {"sourceRef": "journey-pension-%s", "person": {"kind": "resident-id", "number": "%s"}, "region": "%s",
                 "ground": "age", "on": "%s", "seniorTitle": false}""".formatted(county, number, county, on));
    }

    JsonNode granted(UUID pension) {
        return changed(REVIEWER, PENSIONS + "/" + pension, "approval", "{}")
                .expect(200)
                .json();
    }

    /** Brings money into the county's fund and on to the account out of which it pays. */
    void fund(String county, String amount) {
        new InsuranceFund(client, "pension", county).brings(amount, "2007-03-05");
    }

    /** The month's pensions of a county, assembled by one person, approved by another, and paid. */
    JsonNode paid(String county, String month) {
        UUID run = made(CASHIER, RUNS, """
                {"sourceRef": "journey-run-%s", "insurance": "pension", "benefit": "pension", "region": "%s",
                 "month": "%s"}""".formatted(county, county, month));
        await(run, "assembled");
        changed(SUPERVISOR, RUNS + "/" + run, "approval", "{}").expect(200);
        return await(run, "finished");
    }

    private JsonNode await(UUID run, String state) {
        Waiting.upTo(WAIT, "payment run " + state).until(() -> state.equals(state(run)));
        return client.get(SUPERVISOR, RUNS + "/" + run).expect(200).json();
    }

    private String state(UUID run) {
        return client.get(SUPERVISOR, RUNS + "/" + run)
                .expect(200)
                .json()
                .required("state")
                .asText();
    }

    Book book(String county) {
        return new Book(client, SERVICE + "/insurance-funds/pension/" + county);
    }

    private UUID made(String who, String collection, String body) {
        return client.post(who, collection, body).expect(201).id();
    }

    private Answer changed(String who, String record, String what, String body) {
        String version = client.get(who, record).expect(200).etag();
        return client.sent(Post.of(who, record + "/" + what, body).ifMatch(version));
    }
}
