package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.ResidentNumbers;

/** The arbitration commission of a county, as its clerk and its reviewer work with the platform. */
final class ArbitrationOffice {

    static final String DISPUTES = "/api/rights/v1/dispute-cases";
    static final String HEARINGS = "/api/rights/v1/hearings";
    static final String RECUSALS = "/api/rights/v1/recusals";

    private static final String RIGHTS = "/api/rights/v1";
    private static final String CLERK = "clerk.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String SUPERVISOR = "supervisor.province";
    private static final String CASHIER = "cashier.province";

    private final Client client;
    private final String county;
    private int references;

    ArbitrationOffice(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    String arbitrator(String side) {
        return made(CLERK, RIGHTS + "/arbitrators", """
            {"sourceRef": "%s", "tenure": {"region": "%s", "name": "仲裁员", "since": "2006-01-01"}, "kind": "part-time",
             "side": "%s", "licence": "%s"}\
            """.formatted(reference(), county, side, reference()));
    }

    String room() {
        return made(CLERK, RIGHTS + "/hearing-rooms", """
            {"sourceRef": "%s", "tenure": {"region": "%s", "name": "%s", "since": "2006-01-01"},
             "seats": 30}\
            """.formatted(reference(), county, reference()));
    }

    /** The first worker speaks for all; each claims 1 200 yuan of wages. */
    Answer application(String employer, int workers) {
        return posted(employer, people(0, workers), "\"appliedOn\": \"2006-12-20\", \"aroseOn\": \"2006-12-10\"");
    }

    /**
     * By one whose employment ended on the day on which the dispute arose.
     *
     * @param nth of the county's people
     */
    Answer application(String employer, int nth, String appliedOn, String aroseOn) {
        return posted(employer, people(nth, 1), """
            "appliedOn": "%s", "aroseOn": "%s", "employmentEndedOn": "%s"\
            """.formatted(appliedOn, aroseOn, aroseOn));
    }

    private List<String> people(int first, int workers) {
        List<String> people = new ArrayList<>();
        for (int nth = first; nth < first + workers; nth++) {
            people.add("""
                {"person": {"kind": "resident-id", "number": "%s"}, "representative": %s,
                 "claims": [{"kind": "wages", "amount": "1200.00"}]}\
                """.formatted(ResidentNumbers.of(county, nth), workers > 1 && nth == first));
        }
        return people;
    }

    private Answer posted(String employer, List<String> people, String days) {
        return client.post(
                        CLERK, DISPUTES, """
            {"sourceRef": "%s", "application": {"region": "%s", "appliedBy": "workers", %s,
             "employers": ["%s"]}, "workers": [%s]}\
            """.formatted(reference(), county, days, employer, String.join(",", people)))
                .expect(201);
    }

    Answer review(String path, Answer latest, String change, String body) {
        return changed(REVIEWER, path, latest, change, body);
    }

    /** Whether it is accepted the answer tells. */
    Answer acceptance(Answer dispute, String on) {
        return tried(REVIEWER, DISPUTES, dispute, "acceptance", "{\"on\": \"" + on + "\"}");
    }

    Answer supervise(String path, Answer latest, String change, String body) {
        return changed(SUPERVISOR, path, latest, change, body);
    }

    Answer record(String path, Answer latest, String change, String body) {
        return changed(CLERK, path, latest, change, body);
    }

    Answer read(String path, String id) {
        return client.get(REVIEWER, path + "/" + id).expect(200);
    }

    Answer hearing(String dispute, String room, String on, String told) {
        return client.post(CLERK, HEARINGS, """
            {"sourceRef": "%s", "dispute": "%s", "hearing": %s}\
            """.formatted(reference(), dispute, time(room, on, told)))
                .expect(201);
    }

    static String time(String room, String on, String told) {
        return """
            {"room": "%s", "on": "%s", "from": "09:00:00", "until": "11:30:00", "notifiedOn": "%s"}\
            """.formatted(room, on, told);
    }

    Answer recusal(String dispute, String arbitrator) {
        return client.post(CLERK, RECUSALS, """
            {"sourceRef": "%s", "dispute": "%s", "arbitrator": "%s", "askedBy": "workers", "askedOn": "2007-01-05",
             "ground": "interest"}\
            """.formatted(reference(), dispute, arbitrator))
                .expect(201);
    }

    /** Grants every claim in full. */
    static String award(JsonNode dispute) {
        List<String> decided = new ArrayList<>();
        dispute.required("claims")
                .forEach(claim -> decided.add("""
                    {"claim": "%s", "decision": "granted", "granted": "%s"}\
                    """.formatted(
                        claim.required("id").asText(), claim.required("amount").asText())));
        return """
            {"on": "2007-01-25", "number": "芦劳仲裁字〔2007〕第1号", "claims": [%s]}\
            """.formatted(String.join(",", decided));
    }

    /** A deposit into which the employer has paid. */
    String deposit(String employer, String amount) {
        String deposit = made(CLERK, RIGHTS + "/wage-deposits", """
            {"sourceRef": "%s", "deposit": {"region": "%s", "employer": "%s", "employerName": "芦溪建筑工程有限公司",
             "required": "%s", "openedOn": "2006-03-01"}}\
            """.formatted(reference(), county, employer, amount));
        made(CASHIER, RIGHTS + "/deposit-payments", """
            {"sourceRef": "%s", "deposit": "%s", "amount": "%s", "paidOn": "2006-03-10",
             "receipt": "%s"}\
            """.formatted(reference(), deposit, amount, reference()));
        return deposit;
    }

    /** Another person approves that everybody is paid out of it what is owed. */
    void draw(String deposit, String arrears) {
        Answer draw = client.post(CLERK, RIGHTS + "/deposit-draws", """
            {"sourceRef": "%s", "deposit": "%s", "arrears": "%s", "decidedOn": "2007-03-05",
             "document": "芦劳监动〔2007〕1号", "persons": []}\
            """.formatted(reference(), deposit, arrears))
                .expect(201);
        review(RIGHTS + "/deposit-draws", draw, "approval", "");
    }

    JsonNode arrears(String id) {
        return read(RIGHTS + "/wage-arrears", id).json();
    }

    private Answer changed(String user, String path, Answer latest, String change, String body) {
        return tried(user, path, latest, change, body).expect(200);
    }

    private Answer tried(String user, String path, Answer latest, String change, String body) {
        return client.sent(
                Post.of(user, path + "/" + latest.json().required("id").asText() + "/" + change, body)
                        .ifMatch(latest.etag()));
    }

    private String made(String user, String path, String body) {
        return client.post(user, path, body).expect(201).id().toString();
    }

    private String reference() {
        return "arbitration-" + county + "-" + ++references;
    }
}
