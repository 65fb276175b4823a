package org.ganlao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Each test reads the fact topic with a consumer of its own and looks only at the effects of its own texts. */
@QuarkusTest
class PartitionedConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    EventConsumers consumers;

    @Inject
    ChangeLog changeLog;

    @Inject
    KafkaClients kafka;

    @Inject
    DataSource dataSource;

    @Inject
    EventSettings settings;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private String mark;
    private PartitionedConsumer consumer;

    @BeforeEach
    void mark() {
        mark = "mark-" + UUID.randomUUID();
    }

    @AfterEach
    void stop() {
        if (consumer != null) {
            consumer.stop();
        }
    }

    @Test
    void every_event_takes_effect_once_and_the_consumer_goes_on_where_it_stopped() {
        // Given
        say(1, 50);
        start(this::count);
        await().atMost(PATIENCE).until(() -> effects().size() == 50);
        consumer.stop();

        // When
        say(51, 60);
        restart(this::count, Duration.ofSeconds(15));

        // Then
        await().atMost(PATIENCE).until(() -> effects().size() == 60);
        assertThat(effects().values()).containsOnly(1);
    }

    @Test
    void members_of_one_process_share_the_partitions_and_each_event_takes_effect_once() {
        // Given
        AtomicInteger said = new AtomicInteger();
        Set<Thread> members = ConcurrentHashMap.newKeySet();

        // When
        List<PartitionedConsumer> group = consumers.start(
                mark,
                Set.of(settings.factTopic()),
                events -> {
                    members.add(Thread.currentThread());
                    count(events);
                },
                2);

        // Then
        try {
            await().atMost(PATIENCE).until(() -> {
                say(said.get() + 1, said.addAndGet(12));
                return members.size() == 2;
            });
            await().atMost(PATIENCE).until(() -> effects().size() == said.get());
            assertThat(effects().values()).containsOnly(1);
        } finally {
            group.forEach(PartitionedConsumer::stop);
        }
    }

    @Test
    void a_poison_record_goes_to_the_dead_letters_and_the_rest_flows_on() throws Exception {
        // Given
        say(1, 5);
        sendRaw("{no json", Map.of());
        sendRaw("{}", Map.of("ce_id", UUID.randomUUID().toString()));
        say(6, 10);

        // When
        start(this::count);

        // Then
        await().atMost(PATIENCE).until(() -> effects().size() == 10);
        assertThat(effects().values()).containsOnly(1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters())
                        .anyMatch(reason -> reason.contains("no header"))
                        .anyMatch(reason -> reason.contains("not JSON")));
    }

    @Test
    void a_record_that_breaks_a_constraint_is_set_aside_without_taking_others_along() {
        // Given
        say(1, 20);

        // When
        start(events -> {
            count(events);
            events.stream().filter(event -> text(event).endsWith(":13")).forEach(event -> overflow());
        });

        // Then
        await().atMost(PATIENCE).until(() -> effects().size() == 19);
        assertThat(effects())
                .doesNotContainKey(mark + ":13")
                .allSatisfy((text, times) -> assertThat(times).isOne());
        assertThat(deadLetters()).anyMatch(reason -> reason.contains("probe_effect"));
    }

    @Test
    void circumstances_that_pass_are_waited_for_and_nothing_is_set_aside() {
        // Given
        say(1, 5);
        AtomicInteger attempts = new AtomicInteger();

        // When
        start(events -> {
            count(events);
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLException("the database goes down", "57P01"));
            }
        });

        // Then
        await().atMost(PATIENCE).until(() -> effects().size() == 5);
        assertThat(effects().values()).containsOnly(1);
        assertThat(deadLetters()).noneMatch(reason -> reason.contains("goes down"));
    }

    @Test
    void what_another_member_has_read_meanwhile_has_no_effect_here() {
        // Given
        say(1, 60);
        start(this::count);
        await().atMost(PATIENCE).until(() -> effects().size() == 60);
        anotherMemberReadsOneMoreRecordOfEachPartition();

        // When
        say(61, 300); // some of them in every partition, whatever their keys are

        // Then
        int partitions = 12;
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> effects().size() == 300 - partitions);
        assertThat(effects().values()).containsOnly(1);
    }

    @Test
    void what_concerns_nobody_is_passed_by_and_its_offsets_are_stored_a_little_later() {
        // Given
        Concerned handler = new Concerned(mark + ":41");
        start(handler);

        // When
        say(1, 40);

        // Then
        await().atMost(PATIENCE).until(() -> storedOffsets() == endOffsets());
        assertThat(handler.handled).hasValue(0);

        say(41, 41);
        await().atMost(PATIENCE).until(() -> effects().size() == 1);
        assertThat(storedOffsets()).isEqualTo(endOffsets());
    }

    @Test
    void a_spoiled_record_that_concerns_nobody_is_passed_by_also_among_those_that_concern_somebody() throws Exception {
        // Given
        sendRaw("{}", Map.of("ce_id", "none", "ce_type", "org.ganlao.probe.unheard-of.v1"));
        sendRaw("{\"text\": \"" + mark + ":1\"}", Map.of());

        // When
        Concerned handler = new Concerned(mark + ":1");
        start(handler);

        // Then
        await().atMost(PATIENCE).until(() -> effects().size() == 1);
        assertThat(handler.handled).hasValue(1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void a_member_that_sleeps_inside_a_copy_is_ended_by_the_one_that_takes_its_partitions_over() throws Exception {
        // Given
        say(1, 50);
        start(this::count);
        await().atMost(PATIENCE).until(() -> effects().size() == 50);
        consumer.stop();
        try (Connection sleeper = DriverManager.getConnection(url, user, password);
                PreparedStatement hold =
                        sleeper.prepareStatement("update consumer_offset set next_offset = 0 where consumer = ?")) {
            sleeper.setAutoCommit(false);
            hold.setString(1, mark);
            hold.executeUpdate();
            sleeper.unwrap(PGConnection.class).getCopyAPI().copyIn("copy probe_effect from stdin");

            // When
            say(51, 60);
            restart(this::count, Duration.ZERO);

            // Then
            await().atMost(PATIENCE).until(() -> effects().size() == 60);
            assertThat(effects().values()).containsOnly(1);
        }
    }

    /** Only by records that hold a text. */
    private final class Concerned implements BatchHandler {

        private final String text;
        private final AtomicInteger handled = new AtomicInteger();

        Concerned(String text) {
            this.text = text;
        }

        @Override
        public void handle(List<IncomingEvent> events) {
            handled.addAndGet(events.size());
            count(events);
        }

        @Override
        public boolean concerns(ConsumerRecord<String, byte[]> record) {
            return new String(record.value(), StandardCharsets.UTF_8).contains(text);
        }
    }

    private void say(int from, int to) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.rangeClosed(from, to)
                        .forEach(i -> changeLog.append(
                                Event.of(Note.WRITTEN, Note.saying(mark + ":" + i, changeLog.now())))));
    }

    private void sendRaw(String payload, Map<String, String> headers) throws Exception {
        try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(settings.factTopic(), "raw", payload.getBytes(StandardCharsets.UTF_8));
            Map<String, String> all = new TreeMap<>(
                    headers.isEmpty()
                            ? Map.of(
                                    "ce_id",
                                    UUID.randomUUID().toString(),
                                    "ce_type",
                                    Note.WRITTEN,
                                    "ce_source",
                                    "/ganlao/probe",
                                    "ce_time",
                                    "2026-11-24T00:00:00Z")
                            : headers);
            all.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private void start(BatchHandler handler) {
        consumer = consumers.start(mark, Set.of(settings.factTopic()), handler);
    }

    private void restart(BatchHandler handler, Duration sleeps) {
        consumer = new PartitionedConsumer(
                mark,
                Set.of(settings.factTopic()),
                handler,
                new ConsumerOffsets(dataSource, mark, sleeps),
                new DeadLetters(dataSource, json, java.time.Clock.systemUTC()),
                kafka,
                100);
        consumer.start();
    }

    private void count(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            String text = text(event);
            if (text.startsWith(mark)) {
                update(
                        "insert into probe_effect as e values (?, 1) on conflict (text) do update set times = e.times + 1",
                        text);
            }
        }
    }

    private void overflow() {
        update("insert into probe_effect values (?, 5000)", "overflow");
    }

    private void anotherMemberReadsOneMoreRecordOfEachPartition() {
        update("update consumer_offset set next_offset = next_offset + 1 where consumer = ?", mark);
    }

    private String text(IncomingEvent event) {
        return event.data(json).path("text").asText();
    }

    private void update(String sql, String text) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, text);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Integer> effects() {
        return query("select text, times from probe_effect where text like ?");
    }

    private long storedOffsets() {
        return query("select 'all', sum(next_offset) from consumer_offset where consumer like ?")
                .get("all");
    }

    private long endOffsets() {
        try (KafkaConsumer<String, byte[]> reader = kafka.consumer(mark + "-ends", 1)) {
            List<TopicPartition> partitions = reader.partitionsFor(settings.factTopic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return reader.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private List<String> deadLetters() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select reason from dead_letter where consumer = ?")) {
            select.setString(1, mark);
            try (ResultSet row = select.executeQuery()) {
                List<String> reasons = new java.util.ArrayList<>();
                while (row.next()) {
                    reasons.add(row.getString(1));
                }
                return reasons;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Integer> query(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, mark + "%");
            Map<String, Integer> found = new TreeMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getInt(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
