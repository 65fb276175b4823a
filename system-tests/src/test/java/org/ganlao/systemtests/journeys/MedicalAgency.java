package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;

/** A county's medical insurance agency, and the people who see a bill through, a step each. */
final class MedicalAgency {

    private static final String SERVICE = "/api/insurance/v1";
    private static final String CLAIMS = SERVICE + "/medical-claims";
    private static final String CLERK = "clerk.nanchang";
    private static final String REVIEWER = "reviewer.nanchang";
    private static final String CASHIER = "cashier.province";
    private static final String SUPERVISOR = "supervisor.province";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Those before are other agencies' persons. */
    private static final int FIRST_PERSON = 500;

    private final Client client;
    private final String county;
    private int persons = FIRST_PERSON;
    private int bills;

    MedicalAgency(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    /** Puts money where benefits of the county are paid from. */
    void fill(String insurance, String amount) {
        new InsuranceFund(client, insurance, county).brings(amount, "2007-03-05");
    }

    /** A hospital of the third tier. */
    UUID hospital(String organisationCode) {
        return made(CLERK, SERVICE + "/medical-providers", """
                {"sourceRef": "journey-hospital-%s", "code": "%s", "name": "县人民医院", "tier": "third", "region": "%s",
                 "agreement": {"number": "医协〔2007〕1号", "from": "2007-01-01", "to": "2007-12-31"}}""".formatted(county, organisationCode, county));
    }

    /** Another person, insured since 2006. */
    UUID enrolled(String insurance, String kind) {
        int nth = persons++;
        return made(CLERK, SERVICE + "/enrolments", """
                {"sourceRef": "journey-medical-%s-%d", "person": {"kind": "resident-id", "number": "%s"},
                 "insured": {"insurance": "%s", "kind": "%s", "region": "%s"}, "from": "2006-01-01"}""".formatted(
                        county, nth, ResidentNumbers.of(county, nth), insurance, kind, county));
    }

    /** In medical insurance, of somebody whom this token names. */
    UUID enrolmentOf(String person) {
        return UUID.fromString(client.get(CLERK, SERVICE + "/enrolments?insurance=medical&person=" + person)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    /** The year 2007 is paid in January, so that it is covered from 9 February on. */
    void funded(UUID resident) {
        made(CASHIER, SERVICE + "/resident-fundings", """
                {"sourceRef": "journey-funding-%s", "enrolment": "%s", "year": 2007, "receivedOn": "2007-01-10",
                 "receipt": "赣居医0071234", "payer": "person"}""".formatted(resident, resident));
    }

    /** What is answered when another stay of one week is claimed. */
    Answer claimed(UUID enrolment, UUID hospital, LocalDate admitted, String cost) {
        int nth = bills++;
        return client.post(CLERK, CLAIMS, """
                {"sourceRef": "journey-bill-%s-%d", "enrolment": "%s", "provider": "%s", "billNumber": "ZY-%d",
                 "care": "inpatient", "admittedOn": "%s", "dischargedOn": "%s",
                 "costs": {"classA": "%s", "classB": "0.00", "classC": "0.00"}, "payee": "person"}""".formatted(
                        county, nth, enrolment, hospital, nth, admitted, admitted.plusWeeks(1), cost));
    }

    /** Claimed, approved, and its benefit approved; answers who pays what. */
    JsonNode stay(UUID enrolment, UUID hospital, LocalDate admitted, String cost) {
        UUID claim = claimed(enrolment, hospital, admitted, cost).expect(201).id();
        JsonNode assessment = changed(REVIEWER, CLAIMS + "/" + claim, "approval", "{}")
                .expect(200)
                .json()
                .required("assessment");
        entries(claim)
                .forEach(entry -> payments(entry.required("id").asText())
                        .forEach(payment -> changed(
                                        SUPERVISOR,
                                        SERVICE + "/benefit-payments/"
                                                + payment.required("id").asText(),
                                        "approval",
                                        "{}")
                                .expect(200)));
        return assessment;
    }

    private JsonNode entries(UUID claim) {
        return client.get(CLERK, CLAIMS + "/" + claim + "/entries").expect(200).json();
    }

    private JsonNode payments(String ground) {
        return client.get(CASHIER, SERVICE + "/benefit-payments?ground=" + ground)
                .expect(200)
                .json()
                .required("items");
    }

    /** Pays all approved bills of the county by a run of two persons. */
    void pay(String insurance) {
        String run = SERVICE + "/payment-runs/"
                + made(CASHIER, SERVICE + "/payment-runs", """
                {"sourceRef": "journey-run-%s-%s", "insurance": "%s", "benefit": "medical-reimbursement",
                 "region": "%s"}""".formatted(insurance, county, insurance, county));
        awaits(run, "assembled");
        changed(SUPERVISOR, run, "approval", "{}").expect(200);
        awaits(run, "finished");
    }

    private void awaits(String run, String state) {
        Waiting.upTo(PATIENCE, run + " is " + state)
                .until(() -> client.get(CASHIER, run)
                        .expect(200)
                        .json()
                        .required("state")
                        .asText()
                        .equals(state));
    }

    Book book(String insurance) {
        return new Book(client, SERVICE + "/insurance-funds/" + insurance + "/" + county);
    }

    private UUID made(String who, String collection, String body) {
        return client.post(who, collection, body).expect(201).id();
    }

    private Answer changed(String who, String record, String what, String body) {
        String version = client.get(who, record).expect(200).etag();
        return client.sent(Post.of(who, record + "/" + what, body).ifMatch(version));
    }
}
