package org.ganlao.skills.instruction.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.skills.instruction.placement.EmploymentOffice.tells;
import static org.ganlao.skills.instruction.placement.EmploymentOffice.tellsBroken;
import static org.ganlao.skills.instruction.placement.EmploymentOffice.told;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearPlacementsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** In the order of their samples' versions. */
    private static final List<String> LIFE = List.of("recorded", "corrected", "ended", "annulled");

    @Inject
    HearPlacements hearing;

    @Inject
    Placements placements;

    @Inject
    PersonTokens tokens;

    @Inject
    Sql sql;

    private final UUID placement = UUID.randomUUID();
    private final String person = token();

    @Test
    void the_highest_version_told_stands_in_whatever_order_they_come_and_however_often() {
        Random random = new Random(2007);
        for (int round = 0; round < 40; round++) {
            // Given
            UUID id = UUID.randomUUID();
            String worker = token();
            List<String> arrival = new ArrayList<>(LIFE);
            Collections.shuffle(arrival, random);
            arrival = new ArrayList<>(arrival.subList(0, 1 + random.nextInt(LIFE.size())));
            int highest = arrival.stream().mapToInt(LIFE::indexOf).max().orElseThrow();

            // When
            arrival.addAll(arrival);
            arrival.forEach(verb -> hears(verb, told(verb, id, worker)));

            // Then
            assertThat(placements.of(List.of(worker))).as("%s", arrival).isEqualTo(stands(highest, id, worker));
        }
    }

    @Test
    void a_placement_that_was_corrected_onto_another_person_is_of_that_person_alone() {
        // Given
        String other = token();
        hears("recorded", told("recorded", placement, person));

        // When
        hears("corrected", told("corrected", placement, other));

        // Then
        assertThat(placements.of(List.of(person))).isEmpty();
        assertThat(placements.of(List.of(person, other)))
                .singleElement()
                .returns(EmploymentOffice.PARK, HeardPlacement::park);
    }

    @Test
    void a_placement_outside_a_park_has_none() {
        ObjectNode fact = told("recorded", placement, person);
        fact.remove("park");

        hears("recorded", fact);

        assertThat(placements.find(placement).orElseThrow().park()).isNull();
    }

    @Test
    void what_is_no_placement_is_set_aside_and_the_rest_is_heard_once() {
        // Given
        String mark = UUID.randomUUID().toString();
        UUID event = UUID.randomUUID();

        // When
        tellsBroken("recorded", "{no json " + mark);
        tellsBroken("recorded", "{\"person\": \"" + mark + "\"}");
        tells(event, "recorded", told("recorded", placement, person));
        tells(event, "recorded", told("recorded", placement, person));

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(setAside(mark)).isEqualTo(2);
            assertThat(placements.of(List.of(person))).hasSize(1);
        });
    }

    @Test
    void a_replaced_token_is_replaced_here_and_in_what_is_heard_late() {
        // Given
        String replacement = token();
        hears("recorded", told("recorded", placement, person));

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(person, replacement, ReplacementReason.CORRECTION));
        hears("recorded", told("recorded", UUID.randomUUID(), person));

        // Then
        assertThat(placements.of(List.of(person))).isEmpty();
        assertThat(placements.of(List.of(replacement))).hasSize(2);
    }

    private static List<HeardPlacement> stands(int highest, UUID id, String worker) {
        return switch (LIFE.get(highest)) {
            case "annulled" -> List.of();
            case "ended" -> List.of(heard(id, worker, "2007-03-06", LocalDate.of(2007, 8, 31)));
            case "corrected" -> List.of(heard(id, worker, "2007-03-06", null));
            default -> List.of(heard(id, worker, "2007-03-05", null));
        };
    }

    private static HeardPlacement heard(UUID id, String worker, String begunOn, LocalDate endedOn) {
        return new HeardPlacement(
                id,
                worker,
                "re-employment",
                "71526726X",
                "360102",
                EmploymentOffice.PARK,
                "4-01-02-01",
                LocalDate.parse(begunOn),
                endedOn);
    }

    private void hears(String verb, ObjectNode fact) {
        byte[] payload = fact.toString().getBytes(StandardCharsets.UTF_8);
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                EmploymentOffice.type(verb),
                "/ganlao/employment",
                Instant.EPOCH,
                new ConsumerRecord<>(EmploymentOffice.TOPIC, 0, 0, "", payload));
        QuarkusTransaction.requiringNew().run(() -> hearing.handle(event));
    }

    private long setAside(String mark) {
        return sql.one(
                        "select count(*) as n from dead_letter where position(? in convert_from(payload, 'UTF8')) > 0",
                        row -> row.number("n"),
                        mark)
                .orElseThrow();
    }

    private static String token() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }
}
