package org.ganlao.gateway.plan.counting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts that are heard of for the first time, alone and beside others. */
class NewFactsTest {

    private static final Instant BEGIN = Instant.parse("2007-03-01T00:00:00Z");
    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");

    private static ProjectionDatabase database;

    private final List<FactVersion> told = new ArrayList<>();

    @BeforeAll
    static void open() throws SQLException {
        database = new ProjectionDatabase();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void a_batch_of_new_facts_versions_of_known_ones_and_facts_with_two_versions_settles_as_one() throws SQLException {
        // Given
        UUID known = UUID.randomUUID();
        UUID twice = UUID.randomUUID();
        take(version(known, 1, person("a", "360102", "2007-02-10"), money("360102", "10.25")));

        // When
        take(
                version(UUID.randomUUID(), 1, person("a", "360103", "2007-02-09"), money("360102", "0.75")),
                version(known, 2, person("b", "360102", "2007-02-10"), money("360102", "99.00")),
                version(twice, 1, person("b", "360302", "2007-02-08")),
                version(twice, 2, person("c", "360302", "2007-02-08")),
                version(UUID.randomUUID(), 1, person("c", "360302", "2007-02-11")));

        // Then
        assertTablesAreTrue();
    }

    @Test
    void of_two_new_facts_of_a_person_on_one_day_the_smaller_id_counts_byte_by_byte() throws SQLException {
        // Given
        UUID small = UUID.fromString("7fffffff-0000-4000-8000-000000000001");
        UUID great = UUID.fromString("80000000-0000-4000-8000-000000000001");
        UUID greater = UUID.fromString("80000000-0000-4000-f000-000000000001");

        // When
        take(
                version(greater, 1, person("a", "360104", "2007-02-10")),
                version(great, 1, person("a", "360103", "2007-02-10")),
                version(small, 1, person("a", "360102", "2007-02-10")),
                version(
                        UUID.fromString("80000000-0000-4000-8000-000000000002"),
                        1,
                        person("b", "360103", "2007-02-10")),
                version(
                        UUID.fromString("80000000-0000-4000-f000-000000000002"),
                        1,
                        person("b", "360302", "2007-02-10")));

        // Then
        assertTablesAreTrue();
        assertThat(database.rows("select region from projection.counted_member order by member"))
                .containsExactly("360102", "360103");
    }

    @Test
    void a_tombstone_that_comes_as_the_first_word_of_a_fact_keeps_the_earlier_version_out() throws SQLException {
        // Given
        UUID voided = UUID.randomUUID();
        take(version(voided, 2), version(UUID.randomUUID(), 1, person("a", "360102", "2007-02-11")));

        // When
        take(version(voided, 1, person("a", "360102", "2007-02-10"), money("360102", "5.00")));

        // Then
        assertTablesAreTrue();
        assertThat(database.rows("select known_to = 'infinity' from projection.reading order by member, known_to"))
                .containsExactly("f", "t", "f");
    }

    @Test
    void a_new_fact_of_a_replaced_token_counts_for_the_token_that_took_its_place() throws SQLException {
        // Given
        MemberReplaced replaced = new MemberReplaced("p1_old", "p1_new", BEGIN);
        Projection.LIVE.take(database.connection(), new ReadBatch(new ArrayList<>(), List.of(replaced)));
        take(version(UUID.randomUUID(), 1, person("new", "360103", "2007-02-11")));

        // When
        take(version(UUID.randomUUID(), 1, person("old", "360102", "2007-02-10")));

        // Then
        assertThat(database.rows("select measure, year, member, region from projection.counted_member"))
                .containsExactly("persons 2007 p1_new 360102");
        assertThat(database.rows("select region, value, readings from projection.total"))
                .containsExactly("360102 1.00 1");
    }

    @Test
    void the_latest_recording_and_the_number_of_versions_are_kept_of_every_source() throws SQLException {
        // Given
        UUID known = UUID.randomUUID();
        take(version(known, 1));

        // When
        take(version(UUID.randomUUID(), 1), version(known, 2), version(UUID.randomUUID(), 1));

        // Then
        assertThat(database.rows("select domain, versions, last_recorded_at = timestamptz '2007-03-01 00:04:00Z'"
                        + " from projection.source"))
                .containsExactly("employment 4 t");
    }

    @Test
    void where_two_members_bring_the_same_fact_at_once_the_later_one_fails_and_then_finds_it_known() throws Exception {
        // Given
        FactVersion original = version(UUID.randomUUID(), 1, person("a", "360102", "2007-02-10"));
        FactVersion other = version(UUID.randomUUID(), 1, person("c", "360103", "2007-02-10"));

        // When / Then
        assertFailsBesideAndThenSucceeds(batch(original), batch(original, other));
        assertTablesAreTrue();
    }

    @Test
    void where_two_members_take_versions_of_one_fact_at_once_the_later_one_fails_and_then_finds_the_other()
            throws Exception {
        // Given
        UUID voided = UUID.randomUUID();
        UUID known = UUID.randomUUID();
        take(version(known, 1, person("b", "360103", "2007-02-10")));
        FactVersion tombstone = version(voided, 2);
        FactVersion third = version(known, 3, person("b", "360302", "2007-02-10"));
        FactVersion first = version(voided, 1, person("a", "360102", "2007-02-10"));
        FactVersion second = version(known, 2, person("b", "360104", "2007-02-10"));

        // When / Then
        assertFailsBesideAndThenSucceeds(batch(tombstone), batch(first));
        assertFailsBesideAndThenSucceeds(batch(third), batch(second));
        assertTablesAreTrue();
    }

    private static void assertFailsBesideAndThenSucceeds(ReadBatch earlier, ReadBatch later) throws Exception {
        ExecutorService another = Executors.newSingleThreadExecutor();
        try (Connection connection = database.another()) {
            Projection.LIVE.take(database.connection(), earlier);
            Future<Integer> waiting = another.submit(() -> Projection.LIVE.take(connection, later));
            try (Connection observer = database.another()) {
                Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> isAnyoneWaiting(observer));
            }
            database.connection().commit();
            assertThatThrownBy(waiting::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(failure.getSQLState()).isEqualTo("40001"));
            connection.rollback();
            Projection.LIVE.take(connection, later);
            connection.commit();
        } finally {
            another.shutdown();
        }
    }

    private static boolean isAnyoneWaiting(Connection observer) throws SQLException {
        try (var statement = observer.createStatement();
                var row = statement.executeQuery("select exists (select from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock')")) {
            row.next();
            boolean waiting = row.getBoolean(1);
            observer.rollback();
            return waiting;
        }
    }

    private void assertTablesAreTrue() throws SQLException {
        ReferenceModel model = new ReferenceModel(told, List.of());
        assertThat(database.rows(
                        "select measure, region, month, value, readings from projection.total order by 1, 2, 3"))
                .isEqualTo(model.totals(END));
        assertThat(database.rows("select measure, year, member, fact_id, occurred_on, region"
                        + " from projection.counted_member order by 1, 2, 3"))
                .isEqualTo(model.countedMembers(END));
    }

    private static void take(FactVersion... versions) throws SQLException {
        Projection.LIVE.take(database.connection(), batch(versions));
        database.connection().commit();
    }

    private static ReadBatch batch(FactVersion... versions) {
        return new ReadBatch(new ArrayList<>(Arrays.asList(versions)), new ArrayList<>());
    }

    /** Each is recorded a minute after the one before. */
    private FactVersion version(UUID factId, int version, Reading... readings) {
        FactVersion made = new FactVersion(
                factId,
                version,
                BEGIN.plusSeconds(60L * told.size() + 60),
                "employment",
                UUID.randomUUID(),
                List.of(readings));
        told.add(made);
        return made;
    }

    private static Reading person(String letter, String region, String day) {
        return new Reading("persons", 0, 0, region, LocalDate.parse(day), BigDecimal.ONE, "p1_" + letter);
    }

    private static Reading money(String region, String amount) {
        return new Reading("income", 0, 0, region, LocalDate.parse("2007-02-10"), new BigDecimal(amount), null);
    }
}
