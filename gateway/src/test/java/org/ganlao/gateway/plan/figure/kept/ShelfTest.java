package org.ganlao.gateway.plan.figure.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values are numbers; the one that holds is named by who asks. */
class ShelfTest {

    private static final Predicate<Integer> ALWAYS = kept -> true;
    private static final Predicate<Integer> NEVER = kept -> false;

    private final Shelf<Integer> shelf = new Shelf<>();
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endOthers() {
        end.countDown();
        others.shutdown();
    }

    @Test
    void what_holds_is_not_worked_out_again() {
        shelf.latest(NEVER, NEVER, before -> 1);
        assertThat(shelf.latest(kept -> kept == 1, NEVER, before -> 2)).isEqualTo(1);
        assertThat(shelf.latest(kept -> kept == 2, NEVER, before -> before + 1)).isEqualTo(2);
    }

    @Test
    void who_comes_while_the_next_one_is_worked_out_gets_the_one_before() throws Exception {
        // Given
        shelf.latest(NEVER, NEVER, before -> 1);
        Future<Integer> worker = others.submit(() -> shelf.latest(NEVER, NEVER, slowly(2)));
        begun.await();

        // When
        int given = shelf.latest(NEVER, ALWAYS, before -> 3);

        // Then
        assertThat(given).isEqualTo(1);
        end.countDown();
        assertThat(worker.get()).isEqualTo(2);
        assertThat(shelf.kept()).isEqualTo(2);
    }

    @Test
    void who_may_not_have_the_one_before_waits_and_works_nothing_out_that_the_other_did() throws Exception {
        // Given
        shelf.latest(NEVER, NEVER, before -> 1);
        Future<Integer> worker = others.submit(() -> shelf.latest(NEVER, NEVER, slowly(2)));
        begun.await();
        CountDownLatch asked = new CountDownLatch(1);
        Future<Integer> waiting = others.submit(() -> shelf.latest(
                kept -> kept == 2,
                kept -> {
                    asked.countDown();
                    return false;
                },
                before -> 3));
        asked.await();

        // When
        end.countDown();

        // Then
        assertThat(worker.get()).isEqualTo(2);
        assertThat(waiting.get()).isEqualTo(2);
    }

    @Test
    void what_failed_is_tried_by_the_next_one() {
        assertThatThrownBy(() -> shelf.latest(NEVER, ALWAYS, before -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(shelf.latest(NEVER, ALWAYS, before -> 1)).isEqualTo(1);
    }

    private UnaryOperator<Integer> slowly(int value) {
        return before -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return value;
        };
    }
}
