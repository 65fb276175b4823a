package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody draws unemployment benefit from January to March 2007 and has had a labour contract since 20 January, of which nobody
 * knew: the cross-check finds it, the benefit ends with January, and the finding closes when February and March are paid back.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class FindingJourneyIT {

    private static final String ANFU = "360829";
    private static final String CLERK = "clerk.province";
    private static final String INSPECTOR = "inspector.province";
    private static final String RIGHTS = "/api/rights/v1";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void a_benefit_beside_a_contract_is_found_and_the_finding_closes_when_the_benefit_has_ended_and_is_paid_back(
            Platform platform) {
        // Given
        Client client = platform.frontDoor();
        InsuranceOffice office = new InsuranceOffice(client, ANFU, "767123401");
        ReemploymentBureau bureau = new ReemploymentBureau(client, ANFU);
        String person = "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(ANFU, 1));
        office.registerEmployer();
        office.funded("unemployment", "100000.00");
        office.arrived(person, "unemployment", "2006-12-01", 24, YearMonth.of(2006, 11));
        bureau.registered(person, "2007-01-08");
        Waiting.upTo(LIMIT, "the registration is told").until(() -> office.isEntitled(person));
        UUID claim = office.claimed(person);
        office.grant(claim);
        for (int month = 1; month <= 3; month++) {
            office.paid("unemployment", "unemployment-benefit", YearMonth.of(2007, month));
        }

        // When
        Answer entry = client.post(CLERK, RIGHTS + "/roll-entries", """
                        {"sourceRef": "journey-finding", "person": %s, "post": {"employer": "767123401", "region": "%s",
                         "industry": "47", "joinedOn": "2007-01-20"}}""".formatted(person, ANFU))
                .expect(201);
        client.post(CLERK, RIGHTS + "/contracts", """
                        {"sourceRef": "journey-finding", "rollEntry": "%s", "terms": {"number": "XC-1", "kind": "fixed",
                         "signedOn": "2007-01-20", "startsOn": "2007-01-20", "endsOn": "2009-01-19"}}""".formatted(entry.id())).expect(201);

        // Then
        String token = entry.json().at("/person/token").asText();
        Waiting.upTo(LIMIT, "the benefit beside the contract is found with what is to be paid back")
                .until(() -> rests(client, token).contains("benefit-payment"));
        assertThat(found(client, token).required("state").asText()).isEqualTo("open");
        assertThat(office.claim(claim).required("state").asText()).isEqualTo("stopped");

        // When
        office.payments(claim.toString()).forEach(payment -> {
            if (payment.required("state").asText().equals("to-be-recovered")) {
                office.recover(payment);
            }
        });

        // Then
        Waiting.upTo(LIMIT, "the finding is closed")
                .until(() -> found(client, token).required("state").asText().equals("closed"));
        String finding = found(client, token).required("id").asText();
        JsonNode history = client.get(INSPECTOR, RIGHTS + "/findings/" + finding + "/history")
                .expect(200)
                .json();
        assertThat(history.findValuesAsText("step")).startsWith("opened").endsWith("closed");
        platform.plan().awaitSettled();
        Reconciliation.assertEqual(client);
    }

    private static JsonNode found(Client client, String person) {
        JsonNode items = client.get(INSPECTOR, RIGHTS + "/findings?kind=benefit-while-contracted&person=" + person)
                .expect(200)
                .json()
                .required("items");
        return items.path(0);
    }

    private static List<String> rests(Client client, String person) {
        return StreamSupport.stream(found(client, person).path("evidence").spliterator(), false)
                .map(fact -> fact.required("fact").asText())
                .toList();
    }
}
