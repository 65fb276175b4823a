package org.ganlao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ganlao.platform.audit.AuditVerification.Anchoring;
import org.ganlao.platform.audit.AuditVerification.Fault;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.EventSettings;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever tampers here has all the rights of the database's owner, and repairs the damage afterwards. */
@QuarkusTest
class AuditChainTest {

    @Inject
    Audit audit;

    @Inject
    AuditEntries entries;

    @Inject
    AuditChain chain;

    @Inject
    ChainWriter writer;

    @Inject
    ChainVerifier verifier;

    @Inject
    HeadAnchor anchor;

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Inject
    EventSettings events;

    private final ExecutorService readers = Executors.newFixedThreadPool(40);

    @AfterEach
    void end() {
        readers.shutdownNow();
    }

    @Test
    void an_untouched_chain_is_intact() {
        // When
        record(3);
        chainAll();

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.intact()).isTrue();
        assertThat(verification.firstBroken()).isNull();
        assertThat(verification.chained()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void an_entry_of_a_transaction_that_failed_does_not_exist() {
        // Given
        String object = UUID.randomUUID().toString();

        // When
        QuarkusTransaction.begin();
        audit.record("note.written", "note", object, Map.of());
        QuarkusTransaction.rollback();

        // Then
        assertThat(sql.list("select id from audit_entry where object_id = ?", row -> row.number("id"), object))
                .isEmpty();
    }

    @Test
    void a_read_is_an_entry_without_any_transaction_around_it() {
        // Given
        String object = UUID.randomUUID().toString();

        // When
        audit.read("note.read", "note", object, Map.of("list", true));

        // Then
        assertThat(ids(object)).hasSize(1);
    }

    @Test
    void many_reads_at_once_share_commits_and_each_that_is_answered_has_its_entry_in_a_chain_that_is_whole() {
        // Given
        List<String> objects = objects(400);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> chaining = CompletableFuture.runAsync(() -> {
            while (end.getCount() > 0) {
                chain.extend();
            }
        });

        // When
        List<CompletableFuture<List<Long>>> reads = objects.stream()
                .map(object -> CompletableFuture.supplyAsync(
                        () -> {
                            read(object);
                            return ids(object);
                        },
                        readers))
                .toList();

        // Then
        assertThat(reads).allSatisfy(entries -> assertThat(entries.join()).hasSize(1));
        end.countDown();
        chaining.join();
        assertThat(commits(objects)).isBetween(1L, 100L);
        chainAll();
        assertThat(reads.stream().flatMap(read -> read.join().stream())).allMatch(this::chained);
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void reads_whose_shared_commit_fails_are_not_answered_and_have_no_entry() {
        // Given
        List<String> objects = objects(20);
        refuseAtCommit(objects.get(7));

        // When
        List<CompletableFuture<Void>> reads = objects.stream()
                .map(object -> CompletableFuture.runAsync(() -> read(object), readers))
                .toList();

        // Then
        try {
            Set<String> answered = answered(objects, reads);
            assertThat(answered).doesNotContain(objects.get(7));
            assertThat(withEntry(objects)).isEqualTo(answered);
        } finally {
            tamper("drop trigger refused_at_commit on audit_entry", "drop function refuse_at_commit");
        }
        read(objects.get(7));
        assertThat(ids(objects.get(7))).hasSize(1);
        chainAll();
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void readers_who_are_interrupted_take_nobody_elses_entry_with_them() throws InterruptedException {
        // Given
        List<String> objects = objects(200);
        List<CompletableFuture<Void>> reads =
                objects.stream().map(object -> new CompletableFuture<Void>()).toList();
        List<Thread> threads = IntStream.range(0, objects.size())
                .mapToObj(i -> new Thread(() -> {
                    try {
                        read(objects.get(i));
                        reads.get(i).complete(null);
                    } catch (RuntimeException failure) {
                        reads.get(i).completeExceptionally(failure);
                    }
                }))
                .toList();

        // When
        for (int i = 0; i < threads.size(); i++) {
            threads.get(i).start();
            if (i % 10 == 9) {
                threads.subList(i - 9, i - 6).forEach(Thread::interrupt);
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }

        // Then
        assertThat(answered(objects, reads)).isNotEmpty().isSubsetOf(withEntry(objects));
        chainAll();
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void an_identity_number_that_slips_in_is_masked() {
        // Given
        String object = UUID.randomUUID().toString();

        // When
        audit.read("note.read", "note", object, Map.of("query", "number 11010519491231002X"));

        // Then
        assertThat(sql.one(
                        "select cast(detail as text) as detail from audit_entry where object_id = ?",
                        row -> row.text("detail"),
                        object))
                .hasValueSatisfying(detail ->
                        assertThat(detail).doesNotContain("11010519491231002X").contains("1101**********002X"));
    }

    @Test
    void entries_and_links_refuse_every_change() {
        // Given
        record(1);
        chainAll();

        // Then
        for (String attempt : List.of(
                "update audit_entry set action = 'nothing.done'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_chain set hash = prev_hash",
                "delete from audit_chain",
                "truncate audit_chain",
                "insert into audit_chain select * from audit_chained",
                "update audit_link set hashes = prev_hash",
                "delete from audit_link",
                "truncate audit_link")) {
            assertThatThrownBy(() -> sql.update(attempt))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void a_changed_entry_is_named() {
        // Given
        long id = record(3).get(1);
        record(2);
        chainAll();

        // When
        tamper("update audit_entry set detail = '{\"n\": 99}' where id = " + id);

        // Then
        assertBroken(id, Fault.CHANGED);
        tamper("update audit_entry set detail = '{\"n\": 1}' where id = " + id);
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void the_earlier_of_two_changed_entries_is_named() {
        // Given
        List<Long> ids = record(3);
        chainAll();

        // When
        tamper("update audit_entry set action = 'note.forged' where id in (%d, %d)".formatted(ids.get(2), ids.get(0)));

        // Then
        assertBroken(ids.get(0), Fault.CHANGED);
        tamper("update audit_entry set action = 'note.written' where id in (%d, %d)".formatted(ids.get(2), ids.get(0)));
    }

    @Test
    void a_removed_entry_is_named() {
        // Given
        long id = record(3).get(1);
        chainAll();

        // When
        tamper("create table hidden as select * from audit_entry where id = " + id);
        tamper("delete from audit_entry where id = " + id);

        // Then
        assertBroken(id, Fault.REMOVED);
        tamper("insert into audit_entry overriding system value select * from hidden");
        tamper("drop table hidden");
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void entries_removed_together_with_their_link_leave_a_gap_that_is_named() {
        // Given
        long id = record(3).get(1);
        chainAll();
        record(1);
        chainAll();
        String link = " from audit_link where %d = any(entries)".formatted(id);
        long first = sql.one("select first_seq" + link, row -> row.number("first_seq"))
                .orElseThrow();

        // When
        tamper("create table hidden_link as select *" + link);
        tamper("create table hidden as select * from audit_entry where id in (select unnest(entries)" + link + ")");
        tamper("delete" + link);
        tamper("delete from audit_entry where id in (select id from hidden)");

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.intact()).isFalse();
        assertThat(verification.firstBroken().seq()).isEqualTo(first);
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.REMOVED);
        tamper("insert into audit_entry overriding system value select * from hidden");
        tamper("insert into audit_link select * from hidden_link");
        tamper("drop table hidden");
        tamper("drop table hidden_link");
    }

    @Test
    void an_entry_cut_out_of_its_link_is_named_where_it_stood() {
        // Given
        long id = record(3).get(1);
        chainAll();
        long seq = seq(id);

        // When
        tamper("create table whole as select * from audit_link where %d = any(entries)".formatted(id));
        tamper("create table hidden as select * from audit_entry where id = " + id);
        tamper("""
                update audit_link set last_seq = last_seq - 1, entries = array_remove(entries, %1$d),
                    hashes = overlay(hashes placing '' from cast(32 * (%2$d - first_seq) + 1 as int) for 32)
                where %1$d = any(entries)
                """.formatted(id, seq));
        tamper("delete from audit_entry where id = " + id);

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.firstBroken().seq()).isEqualTo(seq);
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.CHANGED);
        tamper("insert into audit_entry overriding system value select * from hidden");
        tamper(
                "delete from audit_link where first_seq in (select first_seq from whole)",
                "insert into audit_link select * from whole");
        tamper("drop table hidden");
        tamper("drop table whole");
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void two_entries_that_change_places_are_named_at_the_first_place() {
        // Given
        List<Long> ids = record(3);
        chainAll();
        String swap = """
                update audit_link set entries = (
                    select array_agg(case entry when %1$d then %2$d when %2$d then %1$d else entry end order by place)
                    from unnest(entries) with ordinality as e (entry, place))
                where entries && array[cast(%1$d as bigint), %2$d]
                """.formatted(ids.get(0), ids.get(2));
        long first = seq(ids.get(0));

        // When
        tamper(swap);

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.firstBroken().seq()).isEqualTo(first);
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.CHANGED);
        tamper(swap);
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void a_chain_that_began_with_a_link_for_each_entry_goes_on() {
        // Given
        record(2);
        chainAll();
        long first = sql.one("select min(last_seq) as seq from audit_link", row -> row.number("seq"))
                .orElseThrow();

        // When
        tamper(
                "insert into audit_chain select * from audit_chained c where seq <= %d and not exists (select from audit_chain where seq = c.seq)"
                        .formatted(first),
                "delete from audit_link where last_seq <= " + first);
        ChainHead single = sql.one(
                        "select seq, hash from audit_chain order by seq desc limit 1",
                        row -> ChainHead.of(row.number("seq"), row.bytes("hash")))
                .orElseThrow();
        record(2);
        chainAll();

        // Then
        assertThat(chain.holds(single)).isTrue();
        assertThat(chain.holds(chain.head())).isTrue();
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void an_entry_that_never_was_chained_and_does_not_wait_for_it_is_named() {
        // Given
        chainAll();

        // When
        long id = insert(UUID.randomUUID().toString());

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.firstBroken().entryId()).isEqualTo(id);
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.OUTSIDE_THE_CHAIN);
        letWait(id);
        chainAll();
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void an_entry_that_was_chained_twice_is_named_at_its_second_place() {
        // Given
        long id = record(2).get(0);
        chainAll();

        // When
        letWait(id);
        chainAll();

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.intact()).isFalse();
        assertThat(verification.firstBroken().entryId()).isEqualTo(id);
        assertThat(verification.firstBroken().seq())
                .isEqualTo(verification.head().seq());
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.TWICE);
        tamper("delete from audit_link where last_seq = " + verification.head().seq());
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void an_entry_whose_transaction_commits_late_is_chained_late() throws Exception {
        // Given
        String late = UUID.randomUUID().toString();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    letWait(insert(late));
                    written.countDown();
                    pauseUntil(others);
                }));
        written.await();

        // When
        long after = record(1).get(0);
        chainAll();
        assertThat(chained(after)).isTrue();
        others.countDown();
        slow.join();
        chainAll();

        // Then
        assertThat(ids(late)).singleElement().matches(this::chained);
        assertThat(seq(ids(late).get(0))).isGreaterThan(seq(after));
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void writers_at_the_same_time_never_fork_the_chain() {
        // Given
        List<Long> ids = record(3 * AuditChain.BATCH);

        // When
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 20).forEach(n -> chain.extend())))
                .toList();
        writers.forEach(CompletableFuture::join);
        chainAll();

        // Then
        assertThat(ids).allMatch(this::chained);
        AuditVerification verification = verifier.verify();
        assertThat(verification.intact()).isTrue();
        assertThat(verification.head().seq()).isEqualTo(verification.chained());
    }

    @Test
    void the_head_is_anchored_in_kafka_under_the_domain() {
        // Given
        record(1);
        chainAll();
        ChainHead head = chain.head();

        // When
        writer.anchor();

        // Then
        assertThat(anchor.last())
                .hasValueSatisfying(last -> assertThat(last.seq()).isGreaterThanOrEqualTo(head.seq()));
        assertThat(Topics.shared().records("ganlao.audit-heads"))
                .anyMatch(record -> record.key().equals(events.domain())
                        && record.json()
                                .get("hash")
                                .asText()
                                .equals(anchor.last().orElseThrow().hash()));
        assertThat(verifier.verify().anchoring()).isEqualTo(Anchoring.AGREES);
    }

    @Test
    void a_chain_that_was_rewritten_from_its_first_link_disagrees_with_the_anchor_and_never_replaces_it() {
        // Given
        List<Long> ids = record(2);
        chainAll();
        writer.anchor();
        ChainHead anchored = anchor.last().orElseThrow();

        // When
        tamper("create table true_chain as select * from audit_chain");
        tamper("create table true_links as select * from audit_link");
        tamper("update audit_entry set action = 'note.forged' where id = " + ids.get(0));
        tamper(
                "insert into audit_unchained select entry_id, now() from audit_chained",
                "delete from audit_chain",
                "delete from audit_link");
        record(1);
        chainAll();
        writer.anchor();

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.anchoring()).isEqualTo(Anchoring.DIFFERS);
        assertThat(verification.firstBroken().seq()).isEqualTo(anchored.seq());
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.REWRITTEN);
        assertThat(anchor.last()).hasValue(anchored);
        tamper("update audit_entry set action = 'note.written' where id = " + ids.get(0));
        tamper(
                "insert into audit_unchained select entry_id, now() from audit_chained where seq > " + anchored.seq(),
                "delete from audit_link",
                "insert into audit_chain select * from true_chain",
                "insert into audit_link select * from true_links");
        tamper("drop table true_chain");
        tamper("drop table true_links");
        chainAll();
        assertThat(verifier.verify().intact()).isTrue();
    }

    @Test
    void an_end_that_was_cut_off_after_it_had_been_anchored_is_missed() {
        // Given
        record(2);
        chainAll();
        writer.anchor();
        long last = sql.one("select max(first_seq) as seq from audit_link", row -> row.number("seq"))
                .orElseThrow();

        // When
        tamper("create table cut as select * from audit_link where first_seq = " + last);
        tamper("create table cut_entry as select * from audit_entry where id in (select unnest(entries) from cut)");
        tamper("delete from audit_entry where id in (select id from cut_entry)");
        tamper("delete from audit_link where first_seq = " + last);

        // Then
        AuditVerification verification = verifier.verify();
        assertThat(verification.firstBroken().seq()).isEqualTo(last);
        assertThat(verification.firstBroken().fault()).isEqualTo(Fault.REMOVED);
        tamper("insert into audit_entry overriding system value select * from cut_entry");
        tamper("insert into audit_link select * from cut");
        tamper("drop table cut");
        tamper("drop table cut_entry");
    }

    private static List<String> objects(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }

    private void read(String object) {
        ManagedContext request = Arc.container().requestContext();
        boolean own = !request.isActive();
        if (own) {
            request.activate();
        }
        try {
            audit.read("note.read", "note", object, Map.of());
        } finally {
            if (own) {
                request.terminate();
            }
        }
    }

    /** How many transactions wrote the entries. */
    private long commits(List<String> objects) {
        return sql.one(
                        "select count(distinct cast(xmin as text)) as n from audit_entry where object_id = any(?)",
                        row -> row.number("n"),
                        objects)
                .orElseThrow();
    }

    private Set<String> withEntry(List<String> objects) {
        return Set.copyOf(sql.list(
                "select object_id from audit_entry where object_id = any(?)", row -> row.text("object_id"), objects));
    }

    private static Set<String> answered(List<String> objects, List<CompletableFuture<Void>> reads) {
        return IntStream.range(0, objects.size())
                .filter(i ->
                        reads.get(i).handle((done, failure) -> failure == null).join())
                .mapToObj(objects::get)
                .collect(Collectors.toSet());
    }

    /** The statement is carried out; its transaction cannot be committed. */
    private void refuseAtCommit(String object) {
        tamper("""
                create function refuse_at_commit() returns trigger language plpgsql as
                $$begin raise exception 'refused at commit'; end$$
                """, """
                create constraint trigger refused_at_commit after insert on audit_entry deferrable initially deferred
                for each row when (new.object_id = '%s') execute function refuse_at_commit()
                """.formatted(object));
    }

    private List<Long> record(int count) {
        String object = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, count)
                        .forEach(n -> audit.record("note.written", "note", object, Map.of("n", n))));
        return ids(object);
    }

    private long insert(String object) {
        return sql.one("""
                        insert into audit_entry (recorded_at, subject, client, roles, regions, action, object_type,
                                                 object_id, detail)
                        values (now(), 'slow', 'test', '{}', '{}', 'note.written', 'note', ?, '{}') returning id
                        """, row -> row.number("id"), object).orElseThrow();
    }

    private void letWait(long id) {
        sql.update("insert into audit_unchained (entry_id, recorded_at) values (?, now())", id);
    }

    private List<Long> ids(String object) {
        return sql.list("select id from audit_entry where object_id = ? order by id", row -> row.number("id"), object);
    }

    private void chainAll() {
        await().until(() -> {
            chain.extend();
            return sql.one("select count(*) as n from audit_unchained", row -> row.number("n"))
                            .orElseThrow()
                    == 0;
        });
    }

    private boolean chained(long id) {
        return sql.one("select seq from audit_chained where entry_id = ?", row -> row.number("seq"), id)
                .isPresent();
    }

    private long seq(long id) {
        return sql.one("select seq from audit_chained where entry_id = ?", row -> row.number("seq"), id)
                .orElseThrow();
    }

    private void assertBroken(long entryId, Fault fault) {
        AuditVerification verification = verifier.verify();
        assertThat(verification.intact()).isFalse();
        assertThat(verification.firstBroken().entryId()).isEqualTo(entryId);
        assertThat(verification.firstBroken().seq()).isEqualTo(seq(entryId));
        assertThat(verification.firstBroken().fault()).isEqualTo(fault);
    }

    /** What a superuser can do: switch the triggers off. */
    private void tamper(String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pauseUntil(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
