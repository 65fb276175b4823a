package org.ganlao.gateway.plan.oversight.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CouriersTest {

    private static final int TWO = 2;

    private final Couriers couriers = new Couriers(TWO);
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        couriers.stop();
    }

    @Test
    void they_go_on_after_nothing_could_be_taken_more_often_than_there_are_couriers() throws InterruptedException {
        // Given
        for (int i = 0; i <= TWO; i++) {
            assertThatThrownBy(() -> couriers.employ(
                            () -> {
                                throw new IllegalStateException("the database was restarted");
                            },
                            done::add))
                    .hasMessageContaining("restarted");
        }

        // When
        employ("one", "two");

        // Then
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("one", "two");
    }

    private void employ(String... work) {
        Queue<String> waiting = new ArrayDeque<>(List.of(work));
        couriers.employ(() -> Optional.ofNullable(waiting.poll()), done::add);
    }

    private String next() throws InterruptedException {
        return done.poll(10, TimeUnit.SECONDS);
    }
}
