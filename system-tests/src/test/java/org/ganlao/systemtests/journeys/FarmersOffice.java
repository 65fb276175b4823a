package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;

/** A county's desk for land-expropriated farmers, and the people who see one through, a step each. */
final class FarmersOffice {

    private static final String SERVICE = "/api/insurance/v1/";
    private static final String CLERK = "clerk.nanchang";
    private static final String REVIEWER = "reviewer.nanchang";
    private static final String CASHIER = "cashier.province";

    private final Client client;
    private final String county;

    FarmersOffice(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    /** Runs the scheme from the day on. */
    void pilots(String from) {
        String pilot = made(CLERK, "land-pilots", """
                {"sourceRef": "%s", "region": "%s", "from": "%s", "document": "区府发〔2006〕58号"}""".formatted(UUID.randomUUID(), county, from));
        approved(pilot).expect(200);
    }

    /** Takes the land of so many persons. */
    String expropriates(int persons) {
        String project = made(CLERK, "land-projects", """
                {"sourceRef": "%s", "region": "%s", "name": "梅岭大道", "villageGroup": "立新村一组",
                 "document": "赣国土资函〔2006〕118号", "expropriatedOn": "2006-12-01", "areaMu": 12.5, "persons": %d}""".formatted(UUID.randomUUID(), county, persons));
        approved(project).expect(200);
        return project;
    }

    String covers(String project, String number) {
        return made(CLERK, "land-coverages", """
                {"sourceRef": "%s", "project": "%s", "person": {"kind": "resident-id", "number": "%s"},
                 "from": "2007-01-01"}""".formatted(UUID.randomUUID(), id(project), number));
    }

    /** Of a person. */
    void receives(String project, String coverage, String amount) {
        received(project, "\"person\", \"coverage\": \"%s\"".formatted(id(coverage)), amount);
    }

    /** Of a collective or the government, for all. */
    void receivesFrom(String project, String share, String amount) {
        received(project, "\"%s\"".formatted(share), amount);
    }

    private void received(String project, String share, String amount) {
        made(CASHIER, "land-receipts", """
                {"sourceRef": "%s", "project": "%s", "share": %s, "on": "2007-01-20", "amount": "%s",
                 "document": "进账单"}""".formatted(UUID.randomUUID(), id(project), share, amount));
    }

    String pensioned(String coverage, String since) {
        return made(CLERK, "land-pensions", """
                {"sourceRef": "%s", "coverage": "%s", "since": "%s"}""".formatted(UUID.randomUUID(), id(coverage), since));
    }

    String converts(String coverage, String on) {
        return made(CLERK, "land-conversions", """
                {"sourceRef": "%s", "coverage": "%s", "on": "%s"}""".formatted(UUID.randomUUID(), id(coverage), on));
    }

    Answer approved(String record) {
        return client.sent(Post.of(REVIEWER, record + "/approval", "{}")
                .ifMatch(client.get(REVIEWER, record).expect(200).etag()));
    }

    JsonNode read(String record) {
        return client.get(CLERK, record).expect(200).json();
    }

    /** What the person has in the urban scheme. */
    JsonNode continuity(String person) {
        return read(SERVICE + "continuity/" + person + "/pension");
    }

    private String made(String who, String collection, String body) {
        return SERVICE + collection + "/"
                + client.post(who, SERVICE + collection, body).expect(201).id();
    }

    private static String id(String record) {
        return record.substring(record.lastIndexOf('/') + 1);
    }
}
