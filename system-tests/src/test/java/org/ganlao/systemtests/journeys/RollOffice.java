package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.ResidentNumbers;

/** A county's desk for the roll and the contracts of one employer. */
final class RollOffice {

    private static final String SERVICE = "/api/rights/v1";
    private static final String ENTRIES = SERVICE + "/roll-entries";
    private static final String CONTRACTS = SERVICE + "/contracts";
    private static final String BATCHES = SERVICE + "/contract-batches";
    private static final String CLERK = "clerk.province";

    private final Client client;
    private final String county;
    private final String employer;

    RollOffice(Client client, String county, String employer) {
        this.client = client;
        this.county = county;
        this.employer = employer;
    }

    /** So many persons whom nobody knows, on the roll since the middle of January. */
    List<UUID> onRoll(int persons) {
        List<UUID> entries = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            entries.add(client.post(CLERK, ENTRIES, """
                    {"sourceRef": "roll-%s-%d", "person": {"kind": "resident-id", "number": "%s"},
                     "post": {"employer": "%s", "region": "%s", "industry": "31", "joinedOn": "2007-01-15"}}""".formatted(
                                    employer, i, ResidentNumbers.of(county, 3000 + i), employer, county))
                    .expect(201)
                    .id());
        }
        return entries;
    }

    /** A row of a batch: signed on the first day on the roll, for two years. */
    String signing(UUID entry, int number) {
        return """
                {"number": "LD-%1$d", "signing": {"sourceRef": "contract-%2$s-%1$d", "rollEntry": "%3$s",
                 "terms": {"number": "LD-%1$d", "kind": "fixed", "signedOn": "2007-01-15", "startsOn": "2007-01-15",
                           "endsOn": "2009-01-14"}}}""".formatted(number, employer, entry);
    }

    /** Is tried: whether the law of the day of signing allows the probation, the answer tells. */
    Answer signed(UUID entry, String terms) {
        return client.post(CLERK, CONTRACTS, """
                {"sourceRef": "%s", "rollEntry": "%s", "terms": {"number": "%s", "kind": "fixed", %s}}""".formatted(UUID.randomUUID(), entry, UUID.randomUUID(), terms));
    }

    JsonNode previewed(List<String> rows) {
        return batch(BATCHES + "/previews", rows);
    }

    JsonNode applied(List<String> rows) {
        return batch(BATCHES, rows);
    }

    private JsonNode batch(String path, List<String> rows) {
        return client.post(CLERK, path, """
                {"sourceRef": "batch-%s", "region": "%s", "employer": "%s", "rows": [%s]}""".formatted(
                                employer, county, employer, rows.stream().collect(Collectors.joining(","))))
                .expect(200)
                .json();
    }

    UUID contract(int number) {
        return UUID.fromString(read(CONTRACTS + "?employer=" + employer + "&number=LD-" + number)
                .at("/items/0/id")
                .asText());
    }

    Answer changed(UUID contract, String act, String body) {
        String record = CONTRACTS + "/" + contract;
        String version = client.get(CLERK, record).expect(200).etag();
        return client.sent(Post.of(CLERK, record + "/" + act, body).ifMatch(version));
    }

    JsonNode contractOn(UUID contract, String day) {
        return read(CONTRACTS + "/" + contract + "?on=" + day);
    }

    JsonNode timeline(UUID contract) {
        return read(CONTRACTS + "/" + contract + "/timeline");
    }

    /** The employer's, as {@code covered/on roll rate}. */
    String rateOn(String day) {
        JsonNode rate = read(SERVICE + "/signing-rates?by=employer&employer=" + employer + "&on=" + day)
                .at("/items/0");
        return rate.path("covered").asText() + "/" + rate.path("onRoll").asText() + " "
                + rate.path("rate").asText();
    }

    private JsonNode read(String path) {
        return client.get(CLERK, path).expect(200).json();
    }
}
