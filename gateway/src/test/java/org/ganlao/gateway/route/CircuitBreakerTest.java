package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final Duration OPEN_FOR = Duration.ofSeconds(5);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final CircuitBreaker breaker = new CircuitBreaker(3, OPEN_FOR, nanos::get);

    @Test
    void stays_closed_below_the_threshold() {
        fail(2);

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void opens_at_the_threshold() {
        fail(3);

        assertThat(breaker.admits()).isFalse();
        assertThat(breaker.untilNextTry()).isEqualTo(OPEN_FOR);
    }

    @Test
    void counts_failures_in_a_row_only() {
        fail(2);
        breaker.succeeded();
        fail(2);

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void lets_one_request_through_to_try_when_the_time_is_over() {
        fail(3);

        pass(OPEN_FOR.minusNanos(1));
        assertThat(breaker.admits()).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void closes_when_the_try_succeeds() {
        fail(3);
        pass(OPEN_FOR);
        breaker.admits();

        breaker.succeeded();

        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.untilNextTry()).isZero();
    }

    @Test
    void stays_open_when_the_try_fails() {
        fail(3);
        pass(OPEN_FOR);
        breaker.admits();

        breaker.failed();

        assertThat(breaker.admits()).isFalse();
        assertThat(breaker.untilNextTry()).isEqualTo(OPEN_FOR);
    }

    @Test
    void late_failures_do_not_put_off_the_next_try() {
        fail(3);
        pass(OPEN_FOR.minusNanos(1));
        fail(1);
        pass(Duration.ofNanos(1));

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void tries_again_when_nothing_was_heard_of_the_try() {
        fail(3);
        pass(OPEN_FOR);
        breaker.admits();

        pass(OPEN_FOR);

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void refuses_a_threshold_that_is_never_reached() {
        assertThatThrownBy(() -> new CircuitBreaker(0, OPEN_FOR, nanos::get))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
