package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;

/** A county's social-insurance agency that enrols, bills, books and orders to pay. */
final class ContributionAgency {

    private static final String SERVICE = "/api/insurance/v1";
    private static final String CLERK = "clerk.province";
    private static final String CASHIER = "cashier.province";
    private static final String INSPECTOR = "inspector.province";
    private static final String SUPERVISOR = "supervisor.province";
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<String> FIVE = List.of("pension", "medical", "unemployment", "injury", "maternity");

    private final Client client;
    private final String county;
    private int references;

    ContributionAgency(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    /** In a park, of industry class 1. */
    void registered(String employer) {
        made(CLERK, "/employers", """
                {"sourceRef": "%s", "employer": "%s", "profile": {"name": "园区服装厂", "ownership": "private",
                 "industryClass": 1, "inPark": true, "region": "%s", "registeredOn": "2006-12-20"}}""".formatted(reference(), employer, county));
    }

    /** Enrols so many workers in all five insurances and answers their tokens. */
    List<String> workers(String employer, int count, String from) {
        List<String> tokens = new ArrayList<>();
        for (int nth = 0; nth < count; nth++) {
            String number = ResidentNumbers.of(county, nth);
            String token = null;
            for (String insurance : FIVE) {
                token = made(CLERK, "/enrolments", """
                        {"sourceRef": "%s", "person": {"kind": "resident-id", "number": "%s"}, "insured": {"insurance": "%s",
                         "kind": "employee", "employer": "%s", "region": "%s"}, "from": "%s"}""".formatted(
                                        reference(), number, insurance, employer, county, from))
                        .at("/person/token")
                        .asText();
            }
            tokens.add(token);
        }
        return tokens;
    }

    /** One wage for all of them, for 2007. */
    void declares(String employer, List<String> workers, String wage) {
        made(CLERK, "/base-declarations", """
                {"sourceRef": "%s", "region": "%s", "employer": "%s", "year": 2007, "kind": "declared",
                 "wages": [%s]}""".formatted(
                        reference(),
                        county,
                        employer,
                        workers.stream()
                                .map(worker -> "{\"person\": \"%s\", \"wage\": \"%s\"}".formatted(worker, wage))
                                .collect(Collectors.joining(", "))));
    }

    /** Begins to bill a month of a region. */
    UUID begun(String region, String month) {
        return UUID.fromString(made(CLERK, "/billing-runs", """
                {"sourceRef": "%s", "region": "%s", "month": "%s"}""".formatted(reference(), region, month))
                .required("id")
                .asText());
    }

    JsonNode run(UUID run) {
        return read(CLERK, "/billing-runs/" + run);
    }

    JsonNode ended(UUID run) {
        Waiting.upTo(LIMIT, "billing run " + run + " ends")
                .until(() -> run(run).required("job").hasNonNull("finishedAt"));
        return run(run);
    }

    JsonNode billed(String month) {
        return ended(begun(county, month));
    }

    /** Of the months of 2007, in the order in which they were issued. */
    JsonNode bills(String payer) {
        return read(CLERK, "/bills?region=%s&payer=%s&year=2007".formatted(county, payer));
    }

    /** How the payer stands, and what late fees would come if all was paid on the day. */
    JsonNode owed(String payer, String on) {
        return read(CASHIER, "/receivables?region=%s&payer=%s&on=%s".formatted(county, payer, on));
    }

    JsonNode booked(String employer, String on, String amount) {
        return made(CASHIER, "/contribution-receipts", """
                {"sourceRef": "%1$s", "number": "%1$s", "region": "%2$s", "employer": "%3$s", "receivedOn": "%4$s",
                 "amount": "%5$s"}""".formatted(reference(), county, employer, on, amount));
    }

    /** As delivered on paper, which another person confirms. */
    JsonNode ordered(String employer, String on, String until) {
        JsonNode order = made(INSPECTOR, "/payment-orders", """
                {"sourceRef": "%s", "region": "%s", "employer": "%s", "issuedOn": "%s", "payUntil": "%s"}""".formatted(reference(), county, employer, on, until));
        client.sent(Client.Post.of(
                                SUPERVISOR,
                                SERVICE + "/payment-orders/"
                                        + order.required("id").asText() + "/confirmation",
                                "{}")
                        .ifMatch("\"1\""))
                .expect(200);
        return order;
    }

    JsonNode order(String id) {
        return read(SUPERVISOR, "/payment-orders/" + id);
    }

    /** This county's place among all that have anything due. */
    JsonNode collection(String from, String until) {
        for (JsonNode ranked : read(SUPERVISOR, "/collection-ranking?from=%s&until=%s".formatted(from, until))
                .required("counties")) {
            if (ranked.required("region").asText().equals(county)) {
                return ranked;
            }
        }
        throw new AssertionError(county + " is not ranked");
    }

    private String reference() {
        return "journey-billing-%s-%d".formatted(county, references++);
    }

    private JsonNode read(String who, String path) {
        return client.get(who, SERVICE + path).expect(200).json();
    }

    private JsonNode made(String who, String collection, String body) {
        return client.post(who, SERVICE + collection, body).expect(201).json();
    }
}
