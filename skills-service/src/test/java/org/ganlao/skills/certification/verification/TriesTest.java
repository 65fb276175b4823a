package org.ganlao.skills.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2007-06-30T00:00:00Z"));
    private final Tries tries = new Tries(now::get, 2, Duration.ofMinutes(10), 3);

    @Test
    void different_values_are_counted_until_the_time_is_over() {
        tries.note("number", 1);
        tries.note("number", 1);
        assertThat(tries.usedUp("number")).isFalse();

        tries.note("number", 2);
        tries.note("number", 3);
        assertThat(tries.usedUp("number")).isTrue();
        assertThat(tries.usedUp("other")).isFalse();

        now.updateAndGet(then -> then.plus(Duration.ofMinutes(10)));
        assertThat(tries.usedUp("number")).isFalse();
        tries.note("number", 4);
        assertThat(tries.usedUp("number")).isFalse();
    }

    @Test
    void beyond_what_is_remembered_the_oldest_alone_is_forgotten() {
        for (String key : new String[] {"first", "second", "third"}) {
            tries.note(key, 1);
            tries.note(key, 2);
        }

        tries.note("fourth", 1);

        assertThat(tries.usedUp("first")).isFalse();
        assertThat(tries.usedUp("second")).isTrue();
        assertThat(tries.usedUp("third")).isTrue();
    }
}
