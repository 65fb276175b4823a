package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Waiting;

/** A county's bureau: it registers, introduces and places people, and its part of the employment fund pays for it. */
final class ReemploymentBureau {

    private static final String SERVICE = "/api/employment/v1";
    private static final String SEEKERS = SERVICE + "/job-seekers";
    private static final String PLACEMENTS = SERVICE + "/placements";
    private static final String AGENCIES = SERVICE + "/introduction-agencies";
    private static final String VACANCIES = SERVICE + "/vacancies";
    private static final String INTRODUCTIONS = SERVICE + "/introductions";
    private static final String CLAIMS = SERVICE + "/support-claims";
    private static final String GRANTS = SERVICE + "/fund-grants";
    private static final String FUNDS = SERVICE + "/employment-funds";
    private static final String RUNS = SERVICE + "/payment-runs";

    private static final String CLERK = "clerk.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String CASHIER = "cashier.province";
    private static final String SUPERVISOR = "supervisor.province";

    private static final String EMPLOYER = "71526726X";
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Client client;
    private final String county;
    private int references;

    ReemploymentBureau(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    /** The province, the city and the county are granted the amount one after the other. */
    void grant(String amount) {
        for (String region : new String[] {"360000", county.substring(0, 4) + "00", county}) {
            UUID grant = made(CASHIER, GRANTS, """
                    {"sourceRef": "%s", "region": "%s", "year": 2007, "amount": "%s",
                     "on": "2007-01-15", "document": "赣财社 %s"}""".formatted(reference(), region, amount, reference()));
            changed(SUPERVISOR, GRANTS + "/" + grant, "approval", "{}").expect(200);
        }
    }

    UUID registered(String person, String since) {
        return made(CLERK, SEEKERS, """
                {"sourceRef": "%s", "person": %s, "registration": {"registeredOn": "%s", "region": "%s",
                 "name": "李梅", "residenceRegion": "%s", "residence": "urban", "kind": "laid-off"}}""".formatted(reference(), person, since, county, county));
    }

    /** The licensed agency of this organisation. */
    UUID agency(String organisation) {
        return made(CLERK, AGENCIES, """
                {"sourceRef": "%s", "agency": {"kind": "private", "organisation": "%s",
                 "entry": {"region": "%s", "name": "职业介绍所", "openedOn": "2006-01-01"},
                 "licences": [{"number": "赣劳介证字%s号", "validFrom": "2006-01-01", "validUntil": "2008-12-31"}]}}""".formatted(reference(), organisation, county, county));
    }

    UUID vacancy(int places) {
        return made(CLERK, VACANCIES, """
                {"sourceRef": "%s", "vacancy": {"employer": "%s",
                 "entry": {"region": "%s", "name": "车工", "openedOn": "2007-02-01"}, "occupation": "6-04-01-01",
                 "level": "intermediate", "urban": true, "places": %d, "wage": {"from": "800.00", "to": "1200.00"},
                 "until": "2007-12-31"}}""".formatted(reference(), EMPLOYER, county, places));
    }

    UUID introduced(String person, UUID vacancy, UUID agency, String on) {
        return made(CLERK, INTRODUCTIONS, """
                {"sourceRef": "%s", "person": %s, "vacancy": "%s",
                 "introduction": {"agency": "%s", "introducedOn": "%s"}}""".formatted(reference(), person, vacancy, agency, on));
    }

    UUID placed(String person, String startedOn) {
        return made(CLERK, PLACEMENTS, """
                {"sourceRef": "%s", "person": %s, "job": {"kind": "re-employment", "urban": true,
                 "region": "%s", "residenceRegion": "%s", "employer": "%s", "startedOn": "%s"}}""".formatted(reference(), person, county, county, EMPLOYER, startedOn));
    }

    /** In work of an employer whose workplace lies in this park. */
    UUID placedInPark(String person, String startedOn, String park) {
        return made(CLERK, PLACEMENTS, """
                {"sourceRef": "%s", "person": %s, "job": {"kind": "re-employment", "urban": true, "park": "%s",
                 "region": "%s", "residenceRegion": "%s", "employer": "%s", "startedOn": "%s"}}""".formatted(reference(), person, park, county, county, EMPLOYER, startedOn));
    }

    /** The introduction led to the placement, with a contract of a year. */
    void cameOut(UUID introduction, UUID placement, String startedOn) {
        changed(CLERK, INTRODUCTIONS + "/" + introduction, "outcome", """
                {"kind": "placed", "on": "%s", "placement": "%s",
                 "contract": {"from": "%s", "until": "2008-03-31"}}""".formatted(startedOn, placement, startedOn))
                .expect(200);
    }

    Answer claimed(UUID introduction) {
        return client.post(
                CLERK,
                INTRODUCTIONS + "/" + introduction + "/subsidy-claims",
                "{\"sourceRef\": \"%s\"}".formatted(reference()));
    }

    Answer approved(String who, UUID claim) {
        return changed(who, CLAIMS + "/" + claim, "approval", "{}");
    }

    void approve(UUID claim) {
        approved(REVIEWER, claim).expect(200);
    }

    /** Pays what is approved up to the day; returns when the run has ended. */
    JsonNode paid(String until) {
        return ended(begun(until));
    }

    /** Begins to pay what is approved up to the day. */
    UUID begun(String until) {
        return made(CASHIER, RUNS, """
                {"sourceRef": "%s", "region": "%s", "until": "%s"}""".formatted(reference(), county, until));
    }

    JsonNode run(UUID run) {
        return read(CASHIER, RUNS + "/" + run);
    }

    JsonNode ended(UUID run) {
        Waiting.upTo(LIMIT, "payment run " + run + " ends")
                .until(() -> run(run).required("job").hasNonNull("finishedAt"));
        return run(run);
    }

    void annulPlacement(UUID placement) {
        changed(CLERK, PLACEMENTS + "/" + placement, "annulment", "{\"reason\": \"用人单位否认\"}")
                .expect(200);
    }

    /** The agency pays back. */
    void refund(UUID claim, String on) {
        changed(CASHIER, CLAIMS + "/" + claim, "refund", """
                {"on": "%s", "receipt": "收 %s"}""".formatted(on, claim))
                .expect(200);
    }

    JsonNode seeker(UUID id) {
        return read(CLERK, SEEKERS + "/" + id);
    }

    JsonNode introduction(UUID id) {
        return read(CLERK, INTRODUCTIONS + "/" + id);
    }

    JsonNode claim(UUID id) {
        return read(CLERK, CLAIMS + "/" + id);
    }

    /** What the county's part of the fund has left. */
    String cash() {
        return read(SUPERVISOR, FUNDS + "/" + county).required("cash").asText();
    }

    /** Of the county's part of the fund. */
    Book book() {
        return new Book(client, FUNDS + "/" + county);
    }

    /** Another one each time. */
    private String reference() {
        return "journey-%s-%d".formatted(county, references++);
    }

    private JsonNode read(String who, String path) {
        return client.get(who, path).expect(200).json();
    }

    private UUID made(String who, String collection, String body) {
        return client.post(who, collection, body).expect(201).id();
    }

    private Answer changed(String who, String record, String what, String body) {
        String version = client.get(who, record).expect(200).etag();
        return client.sent(Post.of(who, record + "/" + what, body).ifMatch(version));
    }
}
