package org.ganlao.skills.appraisal.preferential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.ContractSamples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearHoldersTest {

    private static final String TYPE = "org.ganlao.employment.job-seeker.%s.v1";

    @Inject
    HearHolders hearing;

    @Inject
    PreferentialHolders holders;

    @Inject
    PersonTokens tokens;

    private final UUID seeker = UUID.randomUUID();
    private final String person = token();

    @Test
    void a_registration_tells_of_a_holder_until_a_later_version_does_not() {
        hears("registered", 1, fact -> {});
        assertThat(holders.word(List.of(token(), person))).contains(true);

        hears("corrected", 3, fact -> fact.putArray("certificates").add("unemployment-registration"));
        hears("corrected", 2, fact -> {});
        assertThat(holders.word(List.of(person))).contains(false);
        assertThat(holders.word(List.of(token()))).isEmpty();
    }

    @Test
    void a_registration_that_was_struck_out_stays_so_and_tells_nothing_of_the_person() {
        hears("annulled", 5, fact -> {});
        hears("registered", 1, fact -> {});

        assertThat(holders.word(List.of(person))).isEmpty();
    }

    @Test
    void a_replaced_token_is_replaced_here_and_in_what_is_heard_late() {
        // Given
        String replacement = token();
        hears("registered", 1, fact -> {});

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(person, replacement, ReplacementReason.CORRECTION));
        hears("corrected", 2, fact -> {});

        // Then
        assertThat(holders.word(List.of(person))).isNotEqualTo(Optional.of(true));
        assertThat(holders.word(List.of(replacement))).contains(true);
    }

    private void hears(String verb, int version, Consumer<ObjectNode> change) {
        String type = TYPE.formatted(verb);
        ObjectNode fact = (ObjectNode) ContractSamples.of(type).sample();
        fact.put("factId", seeker.toString()).put("version", version).put("person", person);
        change.accept(fact);
        byte[] payload = fact.toString().getBytes(StandardCharsets.UTF_8);
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                type,
                "/ganlao/employment",
                Instant.EPOCH,
                new ConsumerRecord<>("ganlao.employment.facts", 0, 0, "", payload));
        QuarkusTransaction.requiringNew().run(() -> hearing.handle(event));
    }

    private static String token() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }
}
