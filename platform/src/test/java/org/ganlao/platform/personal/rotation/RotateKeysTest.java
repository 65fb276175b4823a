package org.ganlao.platform.personal.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.personal.VaultFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows were written by a vault with older keys, which the current one still knows. */
@QuarkusTest
class RotateKeysTest {

    @Inject
    RegisteredColumns columns;

    @Inject
    PersonTokens tokens;

    @Inject
    EntityManager database;

    private final PersonalIdVault old = VaultFixture.before();
    private final PersonalIdVault current = VaultFixture.after();

    @BeforeEach
    void nobody_known() {
        inTransaction(() -> {
            database.createNativeQuery("delete from probe_person").executeUpdate();
            database.createNativeQuery("delete from probe_visit").executeUpdate();
        });
    }

    @Test
    void every_row_ends_up_under_the_current_keys_with_the_same_number() {
        // Given
        List<PersonalId> people = people(1_203);
        inTransaction(() -> people.forEach(id -> store(old.protect(id))));

        // When
        int rows = rotate();

        // Then
        assertThat(rows).isEqualTo(1_203);
        List<ProtectedId> stored = stored();
        assertThat(stored).hasSize(1_203).allSatisfy(id -> {
            assertThat(id.keyId()).isEqualTo("d2");
            assertThat(id.token()).startsWith("p2_");
        });
        assertThat(stored.stream().map(current::reveal)).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void a_row_is_found_by_number_before_and_after() {
        PersonalId person = people(1).get(0);
        inTransaction(() -> store(old.protect(person)));
        assertThat(found(person)).isEqualTo(1);

        rotate();

        assertThat(found(person)).isEqualTo(1);
    }

    @Test
    void the_new_token_replaces_the_old_one_here_and_is_told_to_others_once() {
        // Given
        PersonalId person = people(1).get(0);
        inTransaction(() -> {
            store(old.protect(person));
            database.createNativeQuery("insert into probe_visit (visitor, place) values (?1, 'office')")
                    .setParameter(1, old.personToken(person))
                    .executeUpdate();
        });

        // When
        rotate();
        rotate();

        // Then
        assertThat(single("select visitor from probe_visit")).isEqualTo(current.personToken(person));
        assertThat(single("select cast(count(*) as text) from change_log where event_key = '" + old.personToken(person)
                        + "' and event_type = '" + TokenReplaced.TYPE + "'"))
                .isEqualTo("1");
        assertThat(tokens.current(old.personToken(person))).isEqualTo(current.personToken(person));
    }

    @Test
    void a_token_that_a_correction_put_there_stays() {
        PersonalId person = people(1).get(0);
        ProtectedId protectedId = old.protect(person);
        inTransaction(() -> store(new ProtectedId(
                protectedId.kind(),
                protectedId.cipher(),
                protectedId.keyId(),
                protectedId.blindIndex(),
                "p1_correctedCorrectedCorr")));

        rotate();

        assertThat(stored()).singleElement().satisfies(id -> {
            assertThat(id.token()).isEqualTo("p1_correctedCorrectedCorr");
            assertThat(id.keyId()).isEqualTo("d2");
        });
    }

    /** Whoever works on a person has the lock on the person and then wants the row. */
    @Test
    void persons_are_locked_before_their_rows() throws Exception {
        PersonalId person = people(1).get(0);
        inTransaction(() -> store(old.protect(person)));
        CountDownLatch locked = new CountDownLatch(1);

        CompletableFuture<Void> clerk = CompletableFuture.runAsync(() -> inTransaction(() -> {
            database.createNativeQuery(ProbeColumns.LOCK)
                    .setParameter("person", old.personToken(person))
                    .getSingleResult();
            locked.countDown();
            await().until(() -> !single(
                            "select cast(count(*) as text) from pg_locks where locktype = 'advisory' and not granted")
                    .equals("0"));
            database.createNativeQuery("update probe_person set note = 'seen'").executeUpdate();
        }));
        locked.await();
        rotate();

        clerk.get(20, TimeUnit.SECONDS);
        assertThat(single("select note from probe_person")).isEqualTo("seen");
        assertThat(stored())
                .singleElement()
                .satisfies(id -> assertThat(id.keyId()).isEqualTo("d2"));
    }

    @Test
    void a_second_run_writes_nothing() {
        inTransaction(() -> people(3).forEach(id -> store(old.protect(id))));
        rotate();
        String written = single("select string_agg(cast(xmin as text), ',' order by id) from probe_person");

        rotate();

        assertThat(single("select string_agg(cast(xmin as text), ',' order by id) from probe_person"))
                .isEqualTo(written);
    }

    @Test
    void what_was_read_before_and_is_changed_afterwards_keeps_the_new_keys() {
        // Given
        PersonalId person = people(1).get(0);
        inTransaction(() -> store(old.protect(person)));

        // When
        inTransaction(() -> {
            ProbePerson read =
                    database.createQuery("from ProbePerson", ProbePerson.class).getSingleResult();
            rotate();
            read.note = "moved";
        });

        // Then
        assertThat(single("select note from probe_person")).isEqualTo("moved");
        assertThat(stored()).singleElement().satisfies(id -> {
            assertThat(id.keyId()).isEqualTo("d2");
            assertThat(id.token()).isEqualTo(current.personToken(person));
            assertThat(current.reveal(id)).isEqualTo(person);
        });
    }

    private int rotate() {
        RotateKeys rotation = new RotateKeys(columns, current, tokens, database);
        int rows = 0;
        for (ProtectedIdColumns table : rotation.tables()) {
            UUID after = RotateKeys.START;
            while (after != null) {
                UUID from = after;
                RotateKeys.Batch batch = QuarkusTransaction.requiringNew().call(() -> rotation.next(table, from));
                rows += batch.rows();
                after = batch.last();
            }
        }
        return rows;
    }

    private static List<PersonalId> people(int count) {
        List<PersonalId> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(VaultFixture.person(LocalDate.of(1960, 1, 1).plusDays(i)));
        }
        return people;
    }

    private void store(ProtectedId id) {
        database.persist(new ProbePerson(UUID.randomUUID(), id));
    }

    private List<ProtectedId> stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select p.document from ProbePerson p", ProtectedId.class)
                        .getResultList());
    }

    private long found(PersonalId person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select count(*) from ProbePerson p where p.document.blindIndex in :indexes",
                                Long.class)
                        .setParameter("indexes", current.blindIndexes(person))
                        .getSingleResult());
    }

    private String single(String sql) {
        return QuarkusTransaction.requiringNew().call(() ->
                (String) database.createNativeQuery(sql, String.class).getSingleResult());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
