package org.ganlao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final int THREADS = 40;
    private static final Set<Thread.State> WAITS = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<List<Integer>> goes = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void each_is_written_once_and_before_its_writer_goes_on() {
        // Given
        Together<Integer> together = new Together<>(Duration.ofMillis(1), goes::add, failure -> false);

        // When
        List<CompletableFuture<Boolean>> known = IntStream.range(0, 2_000)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            together.write(i);
                            return written().contains(i);
                        },
                        threads))
                .toList();

        // Then
        assertThat(known).allMatch(CompletableFuture::join);
        assertThat(written()).hasSize(2_000).doesNotHaveDuplicates();
    }

    @Test
    void who_comes_while_another_is_written_goes_with_all_who_do() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Together<Integer> together = new Together<>(
                Duration.ZERO,
                values -> {
                    goes.add(values);
                    begun.countDown();
                    awaits(end);
                },
                failure -> false);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> together.write(0), threads);
        begun.await();

        // When
        List<Thread> others = IntStream.range(1, THREADS)
                .mapToObj(i -> new Thread(() -> together.write(i)))
                .toList();
        others.forEach(Thread::start);
        for (Thread other : others) {
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        end.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }

        // Then
        assertThat(goes).hasSize(2);
        assertThat(goes.get(0)).containsExactly(0);
        assertThat(goes.get(1)).hasSize(THREADS - 1);
    }

    @Test
    void what_cannot_be_written_fails_alone() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Together<Integer> together = new Together<>(
                Duration.ZERO,
                values -> {
                    begun.countDown();
                    awaits(end);
                    if (values.contains(7)) {
                        throw new IllegalArgumentException("7");
                    }
                    goes.add(values);
                },
                IllegalArgumentException.class::isInstance);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> together.write(0), threads);
        begun.await();
        List<CompletableFuture<Void>> others = IntStream.range(1, 10)
                .mapToObj(i -> CompletableFuture.runAsync(() -> together.write(i), threads))
                .toList();

        // When
        end.countDown();

        // Then
        first.join();
        IntStream.range(1, 10)
                .filter(i -> i != 7)
                .forEach(i -> others.get(i - 1).join());
        assertThatThrownBy(() -> others.get(6).join()).hasRootCauseMessage("7");
        assertThat(written()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 8, 9);
    }

    @Test
    void where_nothing_can_be_written_all_are_told_at_once() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Together<Integer> together = new Together<>(
                Duration.ZERO,
                values -> {
                    goes.add(values);
                    begun.countDown();
                    awaits(end);
                    throw new IllegalStateException("down");
                },
                IllegalArgumentException.class::isInstance);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> together.write(0), threads);
        begun.await();
        List<CompletableFuture<Void>> others = IntStream.range(1, 10)
                .mapToObj(i -> CompletableFuture.runAsync(() -> together.write(i), threads))
                .toList();

        // When
        end.countDown();

        // Then
        assertThatThrownBy(first::join).hasRootCauseMessage("down");
        others.forEach(one -> assertThatThrownBy(one::join).hasRootCauseMessage("down"));
        assertThat(written()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void a_commit_that_fails_fails_all_that_wait_for_it_and_none_before_or_after() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Integer> committed = Collections.synchronizedList(new ArrayList<>());
        Together<Integer> together = new Together<>(
                Duration.ZERO,
                values -> {
                    goes.add(values);
                    begun.countDown();
                    awaits(end);
                    if (goes.size() == 2) {
                        throw new IllegalStateException("rolled back");
                    }
                    committed.addAll(values);
                },
                IllegalArgumentException.class::isInstance);
        CompletableFuture<Void> before = CompletableFuture.runAsync(() -> together.write(0), threads);
        begun.await();
        List<Thread> others = new ArrayList<>();
        List<CompletableFuture<Void>> answers = IntStream.range(1, 10)
                .mapToObj(i -> waiting(others, () -> together.write(i)))
                .toList();

        // When
        end.countDown();

        // Then
        before.join();
        answers.forEach(one -> assertThatThrownBy(one::join).hasRootCauseMessage("rolled back"));
        together.write(10);
        assertThat(goes).hasSize(3);
        assertThat(goes.get(1)).hasSize(9);
        assertThat(committed).containsExactly(0, 10);
    }

    @Test
    void a_writer_that_ends_without_having_written_leaves_nobody_believing_it() {
        // Given
        Together<Integer> together = new Together<>(
                Duration.ZERO,
                values -> {
                    throw new AssertionError("not even an exception");
                },
                failure -> false);

        // Then
        assertThatThrownBy(() -> together.write(1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> together.write(2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void who_leads_and_is_interrupted_leaves_the_lead_to_another_and_nothing_of_his_behind() throws Exception {
        // Given
        Duration pace = Duration.ofMillis(500);
        Together<Integer> together = new Together<>(pace, goes::add, failure -> false);
        together.write(0);
        List<Thread> led = new ArrayList<>();
        CompletableFuture<Void> leader = waiting(led, () -> together.write(1));
        List<Thread> others = new ArrayList<>();
        List<CompletableFuture<Void>> answers = IntStream.range(2, 10)
                .mapToObj(i -> waiting(others, () -> together.write(i)))
                .toList();

        // When
        led.get(0).interrupt();

        // Then
        assertThatThrownBy(leader::join).hasRootCauseInstanceOf(InterruptedException.class);
        answers.forEach(CompletableFuture::join);
        assertThat(written()).containsExactlyInAnyOrder(0, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void who_waits_and_is_interrupted_is_not_written_later() throws Exception {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Together<Integer> together = new Together<>(
                Duration.ZERO,
                values -> {
                    begun.countDown();
                    awaits(end);
                    goes.add(values);
                },
                failure -> false);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> together.write(0), threads);
        begun.await();
        List<Thread> others = new ArrayList<>();
        CompletableFuture<Void> impatient = waiting(others, () -> together.write(1));

        // When
        others.get(0).interrupt();

        // Then
        assertThatThrownBy(impatient::join).hasRootCauseInstanceOf(InterruptedException.class);
        end.countDown();
        first.join();
        together.write(2);
        assertThat(written()).containsExactly(0, 2);
    }

    /** Begun in a thread of its own, which waits when this returns. */
    private static CompletableFuture<Void> waiting(List<Thread> threads, Runnable work) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                work.run();
                answer.complete(null);
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        threads.add(thread);
        thread.start();
        while (!answer.isDone() && !WAITS.contains(thread.getState())) {
            Thread.onSpinWait();
        }
        return answer;
    }

    private List<Integer> written() {
        synchronized (goes) {
            return goes.stream().flatMap(List::stream).toList();
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
