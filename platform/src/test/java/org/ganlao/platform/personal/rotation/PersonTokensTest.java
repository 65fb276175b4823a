package org.ganlao.platform.personal.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.event.Priority;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonTokensTest {

    private static final String WAITING = """
            select exists (select 1 from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock' and not granted
                              and database = (select oid from pg_database where datname = current_database()))""";

    @Inject
    PersonTokens tokens;

    @Inject
    ChangeLog changes;

    @Inject
    EntityManager database;

    @Test
    void replaces_a_token_wherever_it_is_kept() {
        // Given
        String old = token();
        String current = token();
        visit(old, "office");

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(old, current, ReplacementReason.CORRECTION));

        // Then
        assertThat(visitsOf(old)).isEmpty();
        assertThat(visitsOf(current)).containsExactly("office");
        assertThat(tokens.current(old)).isEqualTo(current);
        assertThat(tokens.current(current)).isEqualTo(current);
    }

    @Test
    void rows_that_would_collide_are_merged_by_the_service_first() {
        // Given
        String duplicate = token();
        String person = token();
        visit(duplicate, "office");
        visit(duplicate, "market");
        visit(person, "office");

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(duplicate, person, ReplacementReason.MERGE));

        // Then
        assertThat(visitsOf(person)).containsExactlyInAnyOrder("office", "market");
    }

    @Test
    void takes_replacements_in_any_order_and_more_than_once() {
        // Given
        Random random = new Random(2007);
        for (int round = 0; round < 20; round++) {
            List<String> names = List.of(token(), token(), token(), token());
            List<Replacement> history = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String old = names.get(random.nextInt(4));
                String replacement = names.get(random.nextInt(4));
                if (!old.equals(replacement)) {
                    history.add(new Replacement(old, replacement, Instant.ofEpochSecond(1_000 + i)));
                }
            }
            Map<String, String> expected = Replacement.current(history);
            history.addAll(history);
            Collections.shuffle(history, random);
            for (String name : names) {
                visit(name, place(name));
            }

            // When
            history.forEach(next -> QuarkusTransaction.requiringNew().run(() -> tokens.apply(next)));

            // Then
            for (String name : names) {
                String current = expected.getOrDefault(name, name);
                assertThat(tokens.current(name)).isEqualTo(current);
                assertThat(visitsOf(current)).contains(place(name));
            }
        }
    }

    @Test
    void hears_of_a_replacement_from_another_service() {
        // Given
        String old = token();
        String current = token();
        visit(old, "office");

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> changes.append(new Event(
                        TokenReplaced.TYPE,
                        old,
                        Priority.BULK,
                        new TokenReplaced(old, current, ReplacementReason.ROTATION, changes.now()))));

        // Then
        await(() -> assertThat(visitsOf(current)).containsExactly("office"));
    }

    /** The replacement begins while the row is stored, and cannot see it before the other transaction ends. */
    @Test
    void a_token_that_is_being_stored_is_replaced_as_well() throws Exception {
        // Given
        String old = token();
        String current = token();
        ExecutorService other = Executors.newSingleThreadExecutor();

        // When
        Future<?> replaced = QuarkusTransaction.requiringNew().call(() -> {
            String stored = tokens.held(old);
            Future<?> replacing = other.submit(() -> QuarkusTransaction.requiringNew()
                    .run(() -> tokens.replace(old, current, ReplacementReason.ROTATION)));
            await(() -> assertThat(database.createNativeQuery(WAITING).getSingleResult())
                    .isEqualTo(true));
            visit(stored, "office");
            return replacing;
        });
        replaced.get();
        other.shutdown();

        // Then
        assertThat(visitsOf(old)).isEmpty();
        assertThat(visitsOf(current)).containsExactly("office");
    }

    @Test
    void what_is_rolled_back_was_never_replaced() {
        String old = token();
        String current = token();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    tokens.replace(old, current, ReplacementReason.CORRECTION);
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        assertThat(tokens.current(old)).isEqualTo(old);
    }

    private static String token() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    private static String place(String name) {
        return name.substring(0, 20);
    }

    private void visit(String visitor, String place) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into probe_visit (visitor, place) values (?1, ?2)")
                        .setParameter(1, visitor)
                        .setParameter(2, place)
                        .executeUpdate());
    }

    private List<String> visitsOf(String visitor) {
        List<?> places = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select place from probe_visit where visitor = ?1", String.class)
                        .setParameter(1, visitor)
                        .getResultList());
        return places.stream().map(String.class::cast).toList();
    }

    private static void await(Runnable assertion) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }
}
