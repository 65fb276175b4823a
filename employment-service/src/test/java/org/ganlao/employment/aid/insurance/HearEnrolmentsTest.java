package org.ganlao.employment.aid.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.aid.insurance.InsuranceRegister.TOPIC;
import static org.ganlao.employment.aid.insurance.InsuranceRegister.tells;
import static org.ganlao.employment.aid.insurance.InsuranceRegister.tellsBroken;
import static org.ganlao.employment.aid.insurance.InsuranceRegister.told;
import static org.ganlao.employment.aid.insurance.InsuranceRegister.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
class HearEnrolmentsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** In the order of their samples' versions. */
    private static final List<String> LIFE =
            List.of("started", "suspended", "resumed", "ended", "corrected", "annulled");

    @Inject
    HearEnrolments hearing;

    @Inject
    PersonTokens tokens;

    @Inject
    Sql sql;

    private final UUID enrolment = UUID.randomUUID();
    private final String person = token();

    @Test
    void the_highest_version_told_stands_in_whatever_order_they_come_and_however_often() {
        Random random = new Random(2007);
        for (int round = 0; round < 60; round++) {
            // Given
            UUID id = UUID.randomUUID();
            List<String> arrival = new ArrayList<>(LIFE);
            Collections.shuffle(arrival, random);
            arrival = arrival.subList(0, 1 + random.nextInt(LIFE.size()));
            String highest =
                    LIFE.get(arrival.stream().mapToInt(LIFE::indexOf).max().orElseThrow());

            // When
            List<String> twice = new ArrayList<>(arrival);
            twice.addAll(arrival);
            twice.forEach(verb -> hears(verb, told(verb, id, person)));

            // Then
            UUID alone = UUID.randomUUID();
            hears(highest, told(highest, alone, person));
            assertThat(kept(id)).as("%s", twice).isEqualTo(kept(alone)).isNotEmpty();
        }
    }

    @Test
    void an_enrolment_that_was_struck_out_first_never_counts() {
        hears("annulled", told("annulled", enrolment, person));
        hears("started", told("started", enrolment, person));

        assertThat(kept(enrolment)).containsExactly("6 " + person + " PENSION {}");
    }

    @Test
    void what_social_insurance_tells_is_heard_and_told_again_changes_nothing() {
        // When
        UUID event = UUID.randomUUID();
        tells(event, "started", told("started", enrolment, person));
        tells(event, "started", told("started", enrolment, person));
        tells("resumed", told("resumed", enrolment, person));

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kept(enrolment))
                        .containsExactly("3 " + person + " PENSION {[2007-02-01,2007-03-01),[2007-03-15,)}"));
    }

    @Test
    void what_is_no_enrolment_is_set_aside_and_the_rest_flows_on() {
        // Given
        String mark = UUID.randomUUID().toString();
        ObjectNode withoutVersion = told("started", UUID.randomUUID(), mark).put("version", 0);

        // When
        tellsBroken("started", "{no json " + mark);
        tellsBroken("started", "{\"person\": \"" + mark + "\"}");
        tells("started", withoutVersion);
        tells("started", told("started", enrolment, person));

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(setAside(mark)).isEqualTo(3);
            assertThat(kept(enrolment)).hasSize(1);
        });
    }

    @Test
    void a_replaced_token_is_replaced_here_and_in_what_is_heard_late() {
        // Given
        String replacement = token();
        hears("started", told("started", enrolment, person));

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(person, replacement, ReplacementReason.CORRECTION));
        UUID late = UUID.randomUUID();
        hears("started", told("started", late, person));

        // Then
        assertThat(kept(enrolment)).isEqualTo(kept(late)).allMatch(row -> row.contains(replacement));
    }

    private void hears(String verb, ObjectNode fact) {
        byte[] payload = fact.toString().getBytes(StandardCharsets.UTF_8);
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                type(verb),
                "/ganlao/social-insurance",
                Instant.EPOCH,
                new ConsumerRecord<>(TOPIC, 0, 0, "", payload));
        QuarkusTransaction.requiringNew().run(() -> hearing.handle(event));
    }

    private List<String> kept(UUID id) {
        return sql.list(
                "select version, person, insurance, days::text as days from insurance_enrolment where id = ?",
                row -> "%d %s %s %s"
                        .formatted(row.number("version"), row.text("person"), row.text("insurance"), row.text("days")),
                id);
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
