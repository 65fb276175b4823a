package org.ganlao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeLogTest {

    @Inject
    ChangeLog changeLog;

    @Inject
    DataSource dataSource;

    @Inject
    ProbeTopic topic;

    @Inject
    CurrentIdentityAssociation identity;

    @Test
    void an_event_reaches_kafka_as_a_cloud_event_once_its_transaction_commits() {
        // Given
        Note note = Note.saying("commits", changeLog.now());

        // When
        UUID eventId = append(note);

        // Then
        var record = topic.await(eventId);
        assertThat(record.key()).isEqualTo(note.factId().toString());
        assertThat(ProbeTopic.headers(record))
                .containsEntry("ce_type", Note.WRITTEN)
                .containsEntry("ce_source", "/ganlao/probe")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_subject", note.factId().toString())
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_time", "ce_feedposition", "traceparent");
        assertThat(new String(record.value()))
                .contains("\"text\":\"commits\"")
                .contains("\"occurredOn\":\"2007-03-05\"");
    }

    @Test
    void an_event_says_through_which_program_it_came_and_nothing_where_no_token_stood_behind_it() {
        // Given
        UUID without = append(Note.saying("of itself", changeLog.now()));

        // When
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new TokenOfClient("statistics"))
                .build());
        UUID through = append(Note.saying("through", changeLog.now()));

        // Then
        assertThat(ProbeTopic.headers(topic.await(through))).containsEntry("ce_client", "statistics");
        assertThat(ProbeTopic.headers(topic.await(without))).doesNotContainKey("ce_client");
    }

    private record TokenOfClient(String client) implements JsonWebToken {

        @Override
        public String getName() {
            return client;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("azp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("azp") ? (T) client : null;
        }
    }

    @Test
    void an_event_of_a_transaction_that_rolls_back_never_happened() {
        // Given
        Note note = Note.saying("rolls back", changeLog.now());

        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    changeLog.append(Event.of(Note.WRITTEN, note));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        // Then
        topic.await(append(Note.saying("afterwards", changeLog.now())));
        assertThat(topic.keys()).doesNotContain(note.factId().toString());
    }

    @Test
    void refuses_an_event_that_contracts_do_not_know() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> changeLog.append(
                                Event.of("org.ganlao.probe.note.sung.v1", Note.saying("x", changeLog.now())))))
                .hasMessageContaining("no schema for org.ganlao.probe.note.sung.v1");
    }

    @Test
    void refuses_an_event_that_breaks_its_schema() {
        Note outside = new Note(UUID.randomUUID(), 0, null, changeLog.now(), "36", "x");

        assertThatThrownBy(() -> append(outside))
                .hasMessageContaining("breaks its schema")
                .hasMessageContaining("version");
    }

    @Test
    void refuses_an_event_too_large_for_the_relay() {
        Note large = Note.saying("x".repeat(ChangeLog.MAX_BYTES), changeLog.now());

        assertThatThrownBy(() -> append(large)).hasMessageContaining("more than 262144");
    }

    @Test
    void a_transaction_that_commits_late_is_not_skipped() throws InterruptedException {
        // Given
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<UUID> late = CompletableFuture.supplyAsync(() -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    UUID id = changeLog.append(Event.of(Note.WRITTEN, Note.saying("late", changeLog.now())));
                    appended.countDown();
                    mayCommit.await();
                    return id;
                }));
        appended.await();

        // When
        UUID early = append(Note.saying("early", changeLog.now()));
        long earlyPosition = ProbeTopic.position(topic.await(early));
        mayCommit.countDown();

        // Then
        assertThat(ProbeTopic.position(topic.await(late.join()))).isGreaterThan(earlyPosition);
    }

    @Test
    void interactive_facts_overtake_bulk_that_waits_and_keep_their_own_order() throws SQLException {
        // Given
        List<UUID> bulk = new ArrayList<>();
        List<UUID> interactive = new ArrayList<>();
        try (Connection holding = dataSource.getConnection()) {
            Feed.lock(holding);
            QuarkusTransaction.requiringNew()
                    .run(() -> IntStream.range(0, 5).forEach(i -> {
                        Note note = Note.saying("bulk", changeLog.now());
                        bulk.add(changeLog.append(Event.of(Note.WRITTEN, note).inBulk()));
                    }));
            IntStream.range(0, 3).forEach(i -> interactive.add(append(Note.saying("interactive", changeLog.now()))));

            // When
            Feed.unlock(holding);
        }

        // Then
        List<Long> first =
                interactive.stream().map(topic::await).map(ProbeTopic::position).toList();
        List<Long> then =
                bulk.stream().map(topic::await).map(ProbeTopic::position).toList();
        assertThat(first).isSorted();
        assertThat(then).isSorted();
        assertThat(then.get(0)).isGreaterThan(first.get(2));
    }

    @Test
    void a_watermark_promises_only_what_has_been_sent_and_waits_for_open_transactions() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Note> open = CompletableFuture.supplyAsync(() -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    Note note = Note.saying("open", changeLog.now());
                    changeLog.append(Event.of(Note.WRITTEN, note));
                    begun.countDown();
                    mayCommit.await();
                    return note;
                }));
        begun.await();
        long position = ProbeTopic.position(topic.await(append(Note.saying("meanwhile", changeLog.now()))));

        // When
        var watermark = topic.awaitWatermark(mark -> mark.get("position").asLong() >= position);
        mayCommit.countDown();
        Note committed = open.join();

        // Then
        assertThat(java.time.Instant.parse(watermark.get("recordedThrough").asText()))
                .isBefore(committed.recordedAt());
        var later = topic.awaitWatermark(mark ->
                java.time.Instant.parse(mark.get("recordedThrough").asText()).isAfter(committed.recordedAt()));
        assertThat(later.get("position").asLong()).isGreaterThan(position);
        assertThat(later.get("offsets").size()).isEqualTo(12);
        assertThat(Duration.between(committed.recordedAt(), changeLog.now())).isPositive();
    }

    private UUID append(Note note) {
        return QuarkusTransaction.requiringNew().call(() -> changeLog.append(Event.of(Note.WRITTEN, note)));
    }
}
