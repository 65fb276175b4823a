package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Waiting;

/** The desk that keeps the book of one insurance's fund in a county, and reconciles its accounts. */
final class InsuranceFund {

    private static final String SERVICE = "/api/insurance/v1";
    private static final String OPERATIONS = SERVICE + "/fund-operations";
    private static final String MATCHES = SERVICE + "/bank-matches";
    private static final String RUNS = SERVICE + "/payment-runs";
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String CASHIER = "cashier.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String SUPERVISOR = "supervisor.province";

    private final Client client;
    private final String insurance;
    private final String county;

    InsuranceFund(Client client, String insurance, String county) {
        this.client = client;
        this.insurance = insurance;
        this.county = county;
    }

    Book book() {
        return new Book(client, SERVICE + "/insurance-funds/" + insurance + "/" + county);
    }

    /** Money from the treasury, and on into the account that is paid from. */
    void brings(String amount, String on) {
        does("fiscal-subsidy", amount, "0.00", on);
        does("appropriation", amount, "0.00", on);
    }

    /** Answers the entry. */
    UUID does(String kind, String amount, String yielded, String on) {
        UUID operation = proposes(kind, amount, yielded, on);
        JsonNode posted = posts(operation).expect(200).json();
        return UUID.fromString(posted.required("entry").asText());
    }

    UUID proposes(String kind, String amount, String yielded, String on) {
        return client.post(CASHIER, OPERATIONS, """
                {"sourceRef": "%s", "insurance": "%s", "region": "%s", "kind": "%s", "amount": "%s", "yielded": "%s",
                 "on": "%s", "document": "凭证"}""".formatted(
                                UUID.randomUUID(), insurance, county, kind, amount, yielded, on))
                .expect(201)
                .id();
    }

    Answer posts(UUID operation) {
        return approved(SUPERVISOR, OPERATIONS + "/" + operation);
    }

    /** A row of a statement. */
    String row(String account, String on, String amount, Object reference) {
        return "%s,%s,%s,%s,%s,%s,%s\n".formatted(UUID.randomUUID(), insurance, county, account, on, amount, reference);
    }

    JsonNode reconciles(String account, String until) {
        return client.post(CASHIER, SERVICE + "/bank-reconciliations", """
                {"sourceRef": "%s", "insurance": "%s", "region": "%s", "account": "%s", "until": "%s"}""".formatted(
                                UUID.randomUUID(), insurance, county, account, until))
                .expect(200)
                .json();
    }

    /** By hand, and another person approves. */
    void matches(String account, UUID entry, JsonNode lines) {
        UUID match = client.post(
                        CASHIER, MATCHES, """
                {"sourceRef": "%s", "insurance": "%s", "region": "%s", "account": "%s", "entries": ["%s"], "lines": %s,
                 "reason": "银行分笔入账"}""".formatted(UUID.randomUUID(), insurance, county, account, entry, lines))
                .expect(201)
                .id();
        approved(REVIEWER, MATCHES + "/" + match).expect(200);
    }

    Answer closes(String month) {
        return client.post(
                REVIEWER, SERVICE + "/fund-closings", """
                {"sourceRef": "%s", "insurance": "%s", "region": "%s", "month": "%s"}""".formatted(UUID.randomUUID(), insurance, county, month));
    }

    /** Starts a run of the month and answers it when it waits for its approval. */
    UUID assembled(String benefit, String month, String payOn) {
        UUID run = client.post(
                        CASHIER, RUNS, """
                {"sourceRef": "%s", "insurance": "%s", "benefit": "%s", "region": "%s", "month": "%s", "payOn": "%s"}""".formatted(UUID.randomUUID(), insurance, benefit, county, month, payOn))
                .expect(201)
                .id();
        awaits(run, "assembled");
        return run;
    }

    /** The paying begins. */
    void approves(UUID run) {
        approved(REVIEWER, RUNS + "/" + run).expect(200);
    }

    JsonNode run(UUID run) {
        return client.get(CASHIER, RUNS + "/" + run).expect(200).json();
    }

    JsonNode awaits(UUID run, String state) {
        Waiting.upTo(LIMIT, "run " + run + " is " + state)
                .until(() -> run(run).required("state").asText().equals(state));
        return run(run);
    }

    private Answer approved(String who, String path) {
        return client.sent(Post.of(who, path + "/approval", "{}")
                .ifMatch(client.get(who, path).expect(200).etag()));
    }
}
