package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three lose their work at the end of 2006 with two years paid: twelve months of benefit from January on, at 70 % of a minimum
 * wage of 360. January to March are paid to all three. Then work is posted to employment that one of them began in January
 * (252.00 are owed for each of February and March) and one in March; and work of the third is struck out again.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoblessJourneyIT {

    private static final String SUICHUAN = "360827";
    private static final String EMPLOYER = "71526726X";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private InsuranceOffice office;
    private ReemploymentBureau bureau;
    private Platform platform;

    @BeforeAll
    void an_employer_and_a_fund(Platform running) {
        platform = running;
        office = new InsuranceOffice(platform.frontDoor(), SUICHUAN, "767012349");
        bureau = new ReemploymentBureau(platform.frontDoor(), SUICHUAN);
        office.registerEmployer();
        office.funded("unemployment", "100000.00");
    }

    @Test
    void benefit_stops_on_a_placement_also_when_it_is_told_late_or_taken_back() {
        // Given
        List<String> persons = Stream.of(1, 2, 3)
                .map(nth -> person(ResidentNumbers.of(SUICHUAN, nth)))
                .toList();
        persons.forEach(person -> {
            office.arrived(person, "unemployment", "2006-12-01", 24, YearMonth.of(2006, 11));
            bureau.registered(person, "2007-01-08");
        });
        persons.forEach(
                person -> Waiting.upTo(LIMIT, "the registration is told").until(() -> office.isEntitled(person)));
        List<UUID> claims = persons.stream().map(office::claimed).toList();
        claims.forEach(office::grant);
        for (int month = 1; month <= 3; month++) {
            JsonNode run = office.paid("unemployment", "unemployment-benefit", YearMonth.of(2007, month));
            assertThat(run.at("/paid/amount").asText()).isEqualTo("756.00");
        }

        // When
        bureau.placed(persons.get(0), "2007-01-20");
        bureau.placed(persons.get(1), "2007-03-05");
        UUID mistaken = bureau.placed(persons.get(2), "2007-01-25");

        // Then
        claims.forEach(claim -> awaits(claim, "stopped"));
        assertThat(office.claim(claims.get(0)).required("dueUntil").asText()).isEqualTo("2007-02-01");
        assertThat(office.findings(claims.get(0)).at("/0/amount").asText()).isEqualTo("504.00");
        assertThat(states(claims.get(0))).containsExactlyInAnyOrder("paid", "to-be-recovered", "to-be-recovered");
        assertThat(office.claim(claims.get(1)).required("dueUntil").asText()).isEqualTo("2007-04-01");
        assertThat(office.findings(claims.get(1))).isEmpty();

        // When
        bureau.annulPlacement(mistaken);

        // Then
        awaits(claims.get(2), "granted");
        assertThat(office.findings(claims.get(2)).at("/0/state").asText()).isEqualTo("taken-back");
        assertThat(states(claims.get(2))).containsExactlyInAnyOrder("paid", "paid", "paid");
        platform.plan().awaitSettled();
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private List<String> states(UUID claim) {
        return office.payments(claim.toString()).findValuesAsText("state");
    }

    private void awaits(UUID claim, String state) {
        Waiting.upTo(LIMIT, "claim " + claim + " is " + state)
                .until(() -> office.claim(claim).required("state").asText().equals(state));
    }

    private static String person(String number) {
        return "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(number);
    }
}
